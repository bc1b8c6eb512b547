import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SubjectCard } from '.';
import { inState, told } from '../../gallery/several';
import { stories } from './stories';

const show = (story: string) => render(<>{stories[story]?.()}</>).container.textContent;

test('what presses is counted, with the next day ahead', () => {
  const text = show('pressing');
  expect(text).toContain('6 条信息');
  expect(text).toContain('正在公示 5 条');
  expect(text).toContain('超期还在公示 1 条');
  expect(text).toContain('1 个期限已经过了');
  expect(text).toContain('下一个日子：2026年11月21日，有关单位办好的最后一天：答复异议');
  expect(text).not.toContain('已到期或已修复');
});

test('people stay masked, and what is wrong with the file is told', () => {
  const text = show('aPersonWithAProblem');
  expect(screen.getByRole('heading', { level: 3, name: '欧***' })).toBeTruthy();
  expect(text).toContain('读得出来，但有 1 处要核对');
  expect(text).toContain('后面没有要等的日子');
});

test('one that cannot be read says what is wrong, and cannot be opened', () => {
  show('broken');
  expect(screen.getByRole('heading', { level: 3, name: '晴岚.json' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 4, name: '这份读不出来，有 4 处要改' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^打开/ })).toBeNull();
  expect(screen.getByRole('button', { name: '从这里拿走：晴岚.json' })).toBeTruthy();
});

test.each([
  ['waiting', '等着算。'],
  ['working', '正在算'],
  ['stopped', '停下了'],
])('%s', (story, text) => {
  expect(show(story)).toContain(text);
});

test('both presses say which record they are about', () => {
  const open = vi.fn();
  const remove = vi.fn();
  render(<SubjectCard one={inState({ is: 'told', told })} open={open} remove={remove} />);
  fireEvent.click(screen.getByRole('button', { name: '打开这一份：克拉玛依市晴岚机械修理有限公司（虚构）' }));
  fireEvent.click(screen.getByRole('button', { name: '从这里拿走：克拉玛依市晴岚机械修理有限公司（虚构）' }));
  expect([open, remove].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
