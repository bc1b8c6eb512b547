import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { AgedLaw } from '.';

test('it names the day in words', () => {
  render(<AgedLaw verifiedOn="2026-03-01" />);
  expect(screen.getByText(/2026年3月1日核对/)).toBeTruthy();
});
