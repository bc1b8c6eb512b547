import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Footer } from '.';

test('it leads to what is said about privacy', () => {
  render(<Footer />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/about');
});
