import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Crash } from '.';
import { draft, forgetTyped } from '../../typed';

const typedLabel = '这是您刚才填写的内容，可以先复制下来：';
const startAgain = vi.fn();

afterEach(forgetTyped);

function crashAfterTyping() {
  draft('record-text', () => '粘贴记录文字').value = '{ "schema": 1 }';
  render(<Crash startAgain={startAgain} />);
  return screen.getByLabelText<HTMLTextAreaElement>(typedLabel);
}

test('everything typed is there', () => {
  expect(crashAfterTyping().value).toBe('粘贴记录文字\n{ "schema": 1 }');
});

test('nothing typed, nothing to copy', () => {
  render(<Crash startAgain={startAgain} />);
  expect(screen.queryByLabelText(typedLabel)).toBeNull();
  expect(screen.getByText('您没有填写过内容，什么也没有丢。')).toBeTruthy();
});

test('the person can start again', () => {
  render(<Crash startAgain={startAgain} />);
  fireEvent.click(screen.getByRole('button', { name: '重新开始' }));
  expect(startAgain).toHaveBeenCalledTimes(1);
});
