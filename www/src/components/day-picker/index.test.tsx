import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DayPicker } from '.';
import { forgetTyped } from '../../typed';

afterEach(forgetTyped);

function type(year: string, month: string, day: string) {
  const onDay = vi.fn();
  const onError = vi.fn();
  render(<DayPicker example="2026 11 21" onDay={onDay} onError={onError} />);
  fireEvent.input(screen.getByLabelText('年'), { target: { value: year } });
  fireEvent.input(screen.getByLabelText('月'), { target: { value: month } });
  fireEvent.input(screen.getByLabelText('日'), { target: { value: day } });
  fireEvent.click(screen.getByRole('button', { name: '按这天计算' }));
  return { onDay, onError };
}

test.each([
  [['2027', '1', '5'], '2027-01-05'],
  [['2028', '02', '29'], '2028-02-29'],
  [['２０２７', '１２', '３１'], '2027-12-31'],
  [[' 2027', '6 ', '1'], '2027-06-01'],
])('%j is the day %s', ([year = '', month = '', day = ''], expected) => {
  const { onDay, onError } = type(year, month, day);
  expect(onDay).toHaveBeenCalledWith(expected);
  expect(onError).not.toHaveBeenCalled();
});

test.each([
  [['', '1', '5'], 'other-year'],
  [['2027', 'x', '5'], 'other-month'],
  [['2027', '1', '-5'], 'other-day'],
  [['2027', '2', '29'], 'other-day'],
  [['2027', '13', '1'], 'other-day'],
  [['2027', '1', '0'], 'other-day'],
  [['0', '1', '1'], 'other-day'],
])('%j is an error at %s', ([year = '', month = '', day = ''], field) => {
  const { onDay, onError } = type(year, month, day);
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ field }));
  expect(onDay).not.toHaveBeenCalled();
});
