import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Footer } from '.';

test('it leads to what is said of display, privacy and this site', () => {
  render(<Footer />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/settings', '#/privacy', '#/about']);
});
