import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Waiting } from '.';

afterEach(() => {
  vi.useRealTimers();
});

/** Half a second goes by. */
const wait = () =>
  act(() => {
    vi.advanceTimersByTime(500);
  });

test('what takes more than half a second has a bar and can be stopped', async () => {
  vi.useFakeTimers();
  const cancel = vi.fn();
  render(<Waiting busy cancel={cancel} />);
  expect(screen.getByRole('status').textContent).toBe('正在计算……');
  expect(screen.queryByRole('progressbar')).toBeNull();
  await wait();
  expect(screen.getByRole('progressbar', { name: '正在计算……' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '不等了，取消' }));
  expect(cancel).toHaveBeenCalledOnce();
});

test('once it is there nothing is left of it, and the next wait begins anew', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<Waiting busy cancel={vi.fn()} />);
  await wait();
  rerender(<Waiting busy={false} cancel={vi.fn()} />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(<Waiting busy cancel={vi.fn()} />);
  expect(screen.queryByRole('button')).toBeNull();
});
