import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { stories } from './stories';

const show = (name: string) => {
  render(<Law.Provider value={lawBook(about, provisions)}>{stories[name]?.()}</Law.Provider>);
  return screen.getByRole('article');
};

test('it says where the entry stands and until when, and leads to its page', () => {
  const card = show('repairable');
  expect(card.textContent).toContain('公示期内');
  expect(card.textContent).toContain('还要公示 206 天，最后一天是2027年6月15日。');
  expect(card.textContent).toContain('已经到了可以申请修复的时候。');
  const link = screen.getByRole('link', { name: '未按规定检查作业现场的安全设施' });
  expect(link.getAttribute('href')).toBe('#/record/e1');
});

test('it names the provisions that decide, and unfolds how the days were counted', async () => {
  const card = within(show('repairable'));
  expect(card.getByRole('link', { name: '公示期限的规定' }).getAttribute('href')).toBe('#/law/O36-periods');
  const why = card.getByText('这些日子是怎么算的？');
  expect(card.queryByRole('heading', { level: 5 })).toBeNull();
  const fold = why.closest('details');
  if (fold) fold.open = true;
  expect((await card.findAllByRole('heading', { level: 5 })).length).toBeGreaterThan(1);
  expect(card.getByText(/2027年6月15日/, { selector: '.steps p' })).toBeTruthy();
});

test('of which nothing was said yet it names no law', () => {
  expect(within(show('notTold')).queryByText('这些日子是怎么算的？')).toBeNull();
});

test('a day of repair to come is told', () => {
  expect(show('repairLater').textContent).toContain('2026年12月1日起可以申请修复。');
});

test('what is over has no day of repair', () => {
  const text = show('overdue').textContent;
  expect(text).toContain('已经多公示了 235 天');
  expect(text).toContain('有 3 处要留意');
  expect(text).not.toContain('可以申请修复');
});

test('where the days are not known it does not guess why', () => {
  expect(show('needsInformation').textContent).toContain('点开看看缺什么');
});

test('without a title the kind stands in for it', () => {
  show('withoutTitle');
  expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('行政处罚');
});
