import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { HandOverList } from '.';
import { handOverIn, receipt, standings } from '../../gallery/hand-overs';
import { handOvers } from '../../hand-over/all';
import type { State } from '../../hand-over/state';

afterEach(() => {
  handOvers.value = [];
});

test('nothing is shown where nothing was handed over', () => {
  const { container } = render(<HandOverList />);
  expect(container.textContent).toBe('');
});

test.each([
  ['sending', '正在提交：已经送到 2 件，共 3 件'],
  ['offline', '网络恢复以后会自己接着发。'],
  ['gaveUp', '不会再自己试了。'],
  ['undeleted', '不会交上去，可是还没能请对方删掉'],
  ['unsure', '不知道收到了没有'],
  ['unsure', '一直问不到，请打电话问示例市信用管理工作机构（虚构）（0990-0000000）。'],
  ['tooLarge', '内容太大，收不下。请少加几张图片再提交，图片可以另外带去。'],
  ['rejected', '它的原话：“本单位不受理这类申请（示例）。”'],
  ['received', receipt.number],
] as const)('%s is told in plain words', (name, words) => {
  const one = standings[name];
  handOvers.value = one === undefined ? [] : [one];
  render(<HandOverList />);
  expect(screen.getByText(words)).toBeTruthy();
});

test('nobody can press before the receiver is ready again', () => {
  handOvers.value = standings['busy'] === undefined ? [] : [standings['busy']];
  render(<HandOverList />);
  expect(screen.queryByRole('button', { name: '现在再试' })).toBeNull();
  expect(screen.getByRole('button', { name: '不交了' })).toBeTruthy();
});

test('a receipt is deleted only after a question, and the focus goes to the heading of the page', async () => {
  const end = vi.fn(() => (handOvers.value = []));
  handOvers.value = [{ ...handOverIn({ is: 'received', receipt }), end }];
  render(
    <>
      <h1 tabIndex={-1}>page</h1>
      <HandOverList />
    </>,
  );
  const remove = screen.getByRole('button', { name: '从这里删掉回执' });
  remove.focus();
  fireEvent.click(remove);
  expect(end).not.toHaveBeenCalled();
  fireEvent.click(await screen.findByRole('button', { name: '删掉' }));
  expect(end).toHaveBeenCalledOnce();
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('page');
  });
});

test('the focus stays with a letter whose button is gone, and is taken from nobody who is elsewhere', async () => {
  const state = signal<State>({ is: 'sending', done: 0, of: 3 });
  handOvers.value = [{ ...handOverIn({ is: 'elsewhere' }), state }];
  render(<HandOverList />);
  state.value = { is: 'waiting', why: 'busy', until: null, mayRetry: true };
  await screen.findByRole('button', { name: '现在再试' });
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button', { name: '现在再试' }).focus();
  state.value = { is: 'stopping' };
  await screen.findByText('正在撤回……');
  expect(document.activeElement?.textContent).toContain('正在撤回……');
  expect(document.activeElement).not.toBe(document.body);
});
