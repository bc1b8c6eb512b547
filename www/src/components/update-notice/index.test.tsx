import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { UpdateNotice } from '.';

test('where it could not come yet it says why', () => {
  render(<UpdateNotice loses={() => []} onUpdate={vi.fn()} heldUp />);
  expect(screen.getByText(/另一个打开的页面正忙/)).toBeTruthy();
});

test('where nothing would be lost one press updates', () => {
  const update = vi.fn();
  render(<UpdateNotice loses={() => []} onUpdate={update} />);
  fireEvent.click(screen.getByRole('button', { name: '更新' }));
  expect(update).toHaveBeenCalledTimes(1);
});

test('where something would be lost it names it, and the first answer keeps everything', () => {
  const update = vi.fn();
  render(<UpdateNotice loses={() => ['选好的照片']} onUpdate={update} />);
  fireEvent.click(screen.getByRole('button', { name: '更新' }));
  expect(update).not.toHaveBeenCalled();
  expect(screen.getByText('选好的照片')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '先不更新' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(update).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '更新' }));
  fireEvent.click(screen.getByRole('button', { name: '仍然更新' }));
  expect(update).toHaveBeenCalledTimes(1);
});
