import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Fold } from '.';

test('what there is much of is made when it is opened, and stays', async () => {
  const make = vi.fn(() => '内容');
  render(<Fold title="更多">{make}</Fold>);
  const fold = screen.getByRole<HTMLDetailsElement>('group');
  expect(make).not.toHaveBeenCalled();
  expect(screen.queryByText('内容')).toBeNull();
  fold.open = true;
  await screen.findByText('内容');
  const toggled = vi.fn();
  fold.addEventListener('toggle', toggled);
  fold.open = false;
  await waitFor(() => {
    expect(toggled).toHaveBeenCalledTimes(1);
  });
  expect(screen.getByText('内容')).toBeTruthy();
});

test('what starts open is made at once', () => {
  render(
    <Fold title="更多" startsOpen>
      {() => '内容'}
    </Fold>,
  );
  expect(screen.getByText('内容')).toBeTruthy();
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
