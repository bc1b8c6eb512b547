import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { forgetTyped } from '../../typed';
import { stories } from './stories';

afterEach(forgetTyped);

test.each([
  ['unchanged', '文字没有改过'],
  ['changed', '文字改过，或者没有粘贴全'],
  ['cut', '文字不全'],
  ['other', '这不是用本网页做的文字'],
])('%s', (story, title) => {
  render(<>{stories[story]?.()}</>);
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
});

test('each line is held against the open record', () => {
  render(<>{stories['unchangedAgainstTheRecord']?.()}</>);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines.find((line) => line.startsWith('行政处罚'))).toMatch(/一样$/);
  expect(lines.find((line) => line.startsWith('荣誉'))).toMatch(/记录里现在没有这一行$/);
  expect(lines.some((line) => /SM3|自选摘要|机关的证明|^日期/.test(line))).toBe(false);
});

test('nothing pasted is an error at its field, and goes with the next try', () => {
  render(<>{stories['empty']?.()}</>);
  expect(screen.getByText('还没有粘贴文字。')).toBeTruthy();
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '别的文字' } });
  fireEvent.click(screen.getByRole('button', { name: '核对' }));
  expect(screen.queryByText('还没有粘贴文字。')).toBeNull();
  expect(screen.getByRole('heading', { name: '这不是用本网页做的文字' })).toBeTruthy();
});
