import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { IdleWarning } from '.';

test('it says how long is left, and either answer is one press', () => {
  const stay = vi.fn();
  const clear = vi.fn();
  render(<IdleWarning secondsLeft={69} onStay={stay} onClear={clear} />);
  expect(screen.getByRole('alertdialog', { name: '您还在吗？' }).textContent).toContain('还剩 1:09');
  fireEvent.click(screen.getByRole('button', { name: '我还在，继续用' }));
  expect(stay).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: '现在清除' }));
  expect(clear).toHaveBeenCalledTimes(1);
});

test('Escape means that somebody is there', () => {
  const stay = vi.fn();
  render(<IdleWarning secondsLeft={69} onStay={stay} onClear={vi.fn()} />);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(stay).toHaveBeenCalledTimes(1);
});
