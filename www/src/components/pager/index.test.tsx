import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Pager } from '.';

test('it leads one page on or back, and no further than there are pages', () => {
  const turn = vi.fn();
  const { rerender } = render(<Pager page={1} pages={3} turn={turn} />);
  fireEvent.click(screen.getByRole('button', { name: '上一页' }));
  fireEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(turn.mock.calls).toEqual([[0], [2]]);
  expect(screen.getByText('第 2 页，共 3 页')).toBeTruthy();
  rerender(<Pager page={0} pages={3} turn={turn} />);
  expect(screen.queryByRole('button', { name: '上一页' })).toBeNull();
  rerender(<Pager page={2} pages={3} turn={turn} />);
  expect(screen.queryByRole('button', { name: '下一页' })).toBeNull();
});

test('a single page needs no turning', () => {
  expect(render(<Pager page={0} pages={1} turn={() => undefined} />).container.textContent).toBe('');
});
