import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

function show(name: string) {
  render(<>{stories[name]?.()}</>);
  return screen.getByRole('article');
}

const days = (card: HTMLElement) =>
  within(card)
    .getAllByRole('definition')
    .map((one) => one.textContent);
const letters = (card: HTMLElement) =>
  within(card)
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href'));

test.each([
  ['overdue', '已经过期', '最后一天是2026年11月20日，已经过了 1 天。'],
  ['today', '快到期', '今天（2026年11月21日）是最后一天。'],
  ['soon', '快到期', '要在2026年12月21日以前做到（含当天），还有 30 天。'],
  ['untold', '没写结果', '记录没有写做到哪天为止。'],
  ['unchecked', '正在履行', '要在2027年6月30日以前做到（含当天），还有 221 天。'],
  ['broken', '没有做到', '约定的最后一天是2026年6月30日。'],
  ['false', '承诺不实', '记录没有写做到哪天为止。'],
  ['kept', '做到了', '约定的最后一天是2026年9月30日。'],
])('%s: %s. %s', (name, state, due) => {
  const card = show(name);
  expect(card.textContent).toContain(state);
  expect(within(card).getByText(due)).toBeTruthy();
});

test('its days stand as recorded, and its name leads to the entry', () => {
  const card = show('overdue');
  expect(card.textContent).toContain('材料不齐，承诺补交');
  expect(days(card)).toEqual(['2026年10月8日', '2026年11月20日']);
  expect(letters(card)[0]).toBe('#/record/c1');
});

test('the check is told as the engine says, with who has to do it', () => {
  const card = show('performing');
  expect(within(card).getByText(/核查/, { selector: '.limit-task' })).toBeTruthy();
  expect(within(card).getByText('最后一天是2026年12月21日。')).toBeTruthy();
});

test('without the day of the licence it says why no check can be told, where there is one', () => {
  const why = /记录没有写哪天发的许可/;
  expect(within(show('unchecked')).getByText(why)).toBeTruthy();
});

test('elsewhere, and for other kinds, no check is missed', () => {
  expect(within(show('overdue')).queryByText(/核查的最后一天/)).toBeNull();
});

test('one that was not kept says until when that is shown, and leads to repair before objection', () => {
  const card = show('broken');
  expect(card.textContent).toContain('2027年6月15日');
  expect(letters(card)).toEqual(['#/record/c7', '#/apply/F1/c7', '#/apply/F3/c7', '#/record/c7']);
});

test('one that was kept can be hidden', () => {
  expect(letters(show('kept'))).toContain('#/apply/F9/c9');
});
