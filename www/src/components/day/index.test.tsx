import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Day } from '.';

test('a day is shown in words and kept for machines', () => {
  render(<Day day="2026-11-21" />);
  const time = screen.getByText('2026年11月21日');
  expect(time.tagName).toBe('TIME');
  expect(time.getAttribute('datetime')).toBe('2026-11-21');
});
