import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TimeLimits } from '.';
import { clocks } from '../../gallery/clocks';

const show = (name: keyof typeof clocks) =>
  render(<TimeLimits level={4} clocks={[clocks[name]]} />).container.textContent;

test('a limit says who has to do what and until when, and from which day that is counted', () => {
  expect(show('waiting')).toContain('收到异议的单位：答复异议');
  expect(screen.getByText('最后一天是2026年11月25日。')).toBeTruthy();
  expect(screen.getByText('2026年11月16日的第二天起算，7 个工作日。')).toBeTruthy();
  expect(screen.getByText('这一天还可能往后推，要看：答复异议的时间有没有延长。')).toBeTruthy();
});

test.each([
  ['missed', '过期没办'],
  ['late', '办晚了'],
  ['inTime', '按期办了'],
  ['waiting', '还没到期'],
  ['provisional', '可能过期'],
] as const)('%s is said: %s', (name, words) => {
  show(name);
  expect(screen.getByText(words).className).toContain('tag');
});

test.each([
  ['late', '2026年11月16日办了。'],
  ['provisional', '这一天是暂定的：那一年的放假安排还没有公布。'],
  ['latest', '最晚是2026年11月23日。起算的那天还不知道，实际可能更早到期。'],
  ['noNumber', '规定没有写几天，所以说不出哪天算超期。'],
  ['asPrescribed', '规定没有写几天，所以说不出哪天算超期。'],
  ['unnamed', '规定没有写几天，所以说不出哪天算超期。'],
  ['numberNotRead', '时间延长了，延长多久我们没有读到，所以定不下日子。'],
  ['startUnknown', '还不知道从哪天起算，要看：哪天请别的单位协助。'],
  ['months', '2026年10月9日的第二天起算，2 个月。'],
] as const)('%s: %s', (name, sentence) => {
  show(name);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('where no day is due, nobody is called late', () => {
  show('noNumber');
  expect(document.querySelector('.tag')).toBeNull();
});

test('how a number was read is marked where it was not the official text', () => {
  expect(show('numberNotRead')).toContain('（可靠的转述）');
});

test('several objections are told apart, a single one needs no number', () => {
  show('missed');
  expect(screen.queryByText('第 1 次异议')).toBeNull();
  render(<TimeLimits level={4} clocks={[clocks.missed, clocks.waiting]} />);
  expect(screen.getByText('第 1 次异议')).toBeTruthy();
  expect(screen.getByText('第 2 次异议')).toBeTruthy();
});

test('what only a draft sets stands apart', () => {
  render(<TimeLimits level={4} clocks={[clocks.missed, clocks.draft]} />);
  const part = screen.getByText('草案，不是法律').closest('div') as HTMLElement;
  expect(within(part).getByText('最后一天是2026年11月5日。')).toBeTruthy();
  expect(within(part).queryByText('最后一天是2026年11月11日。')).toBeNull();
});

test('where no limit runs there is no heading', () => {
  expect(render(<TimeLimits level={4} clocks={[]} />).container.textContent).toBe('');
});
