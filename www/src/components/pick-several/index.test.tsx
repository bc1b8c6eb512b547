import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PickSeveral } from '.';

const options = [
  { code: 'a', text: '甲' },
  { code: 'b', text: '乙' },
  { code: 'c', text: '丙' },
];

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('what is ticked is kept outside of it, in the order of the answers', () => {
  const ticked = signal('');
  render(<PickSeveral name="scope" legend="哪些？" options={options} ticked={ticked} />);
  fireEvent.click(box('丙'));
  fireEvent.click(box('甲'));
  expect(ticked.value).toBe('a c');
  expect(box('甲').checked).toBe(true);
  expect(box('乙').checked).toBe(false);
});

test('a tick can be taken away', () => {
  const ticked = signal('a c');
  render(<PickSeveral name="scope" legend="哪些？" options={options} ticked={ticked} />);
  fireEvent.click(box('甲'));
  expect(ticked.value).toBe('c');
});

test('an error leads to the first answer', () => {
  render(<PickSeveral name="scope" legend="哪些？" error="还没有选" options={options} ticked={signal('')} />);
  expect(box('甲').id).toBe('scope');
});
