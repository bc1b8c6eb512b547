import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Fold } from '.';

test('it tells when it is opened, not when it is closed', async () => {
  const opened = vi.fn();
  const toggled = vi.fn();
  render(
    <Fold title="更多" onOpen={opened}>
      内容
    </Fold>,
  );
  const fold = screen.getByRole<HTMLDetailsElement>('group');
  fold.addEventListener('toggle', toggled);
  fold.open = true;
  await waitFor(() => {
    expect(toggled).toHaveBeenCalledTimes(1);
  });
  expect(opened).toHaveBeenCalledTimes(1);
  fold.open = false;
  await waitFor(() => {
    expect(toggled).toHaveBeenCalledTimes(2);
  });
  expect(opened).toHaveBeenCalledTimes(1);
});

test('it can be open from the start, and is not closed by what happens later', () => {
  const { rerender } = render(
    <Fold title="更多" startsOpen>
      内容
    </Fold>,
  );
  rerender(<Fold title="更多">内容</Fold>);
  expect(screen.getByRole<HTMLDetailsElement>('group').open).toBe(true);
});
