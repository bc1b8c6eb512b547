import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;

test('the way is a list with its days, what it comes to, and a calendar to take along', () => {
  const container = show('repair');
  expect(container.querySelector('strong')?.textContent).toBe('最早 2026年12月4日 到 B（较好）。');
  expect(container.querySelector('ol > li')?.textContent).toContain('2026年12月4日 申请修复，并且办成');
  expect(container.textContent).toContain('照这样做，那天是 76 分、B（较好）。');
  fireEvent.click(screen.getByText('把这些日子放进日历'));
  const file = screen.getByRole('link', { name: '下载日历文件' }).getAttribute('href') ?? '';
  expect(decodeURIComponent(file)).toContain('DTSTART;VALUE=DATE:20261204');
});

test('where fewer steps may do it says so', () => {
  expect(show('manySteps').textContent).toContain('也许还能再少几步');
  expect(show('repair').textContent).not.toContain('也许还能再少几步');
});

test('a grade that is reached already needs no way', () => {
  expect(show('already').textContent).toBe('现在就是这一级，或者更高。');
});

test('where there is no way, what keeps counting is named', () => {
  const container = show('noWay');
  expect(container.textContent).toContain('到不了 A（很好）。');
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    '未按规定检查作业现场的安全设施',
    'e2',
  ]);
});

test('where nothing keeps counting it says what else it may be', () => {
  expect(show('noWayAndNothingCounts').textContent).toContain('可能是起算的分不够');
});
