import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => {
  render(<>{stories[name]?.()}</>);
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

test('a day of repair to come is told', () => {
  expect(show('repairLater').textContent).toContain('2026年12月1日起可以申请修复。');
});

test('what is over has no day of repair', () => {
  const text = show('overdue').textContent;
  expect(text).toContain('已经多公示了 235 天');
  expect(text).toContain('有 2 处要留意');
  expect(text).not.toContain('修复');
});

test('where the days are not known it does not guess why', () => {
  expect(show('needsInformation').textContent).toContain('点开看看缺什么');
});

test('without a title the kind stands in for it', () => {
  show('withoutTitle');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('行政处罚');
});
