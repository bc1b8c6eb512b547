import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;
const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

test('each day of change says what it comes to and why', () => {
  show('better');
  expect(cells()).toEqual([
    ['2026年11月21日', '66 分、C（一般）现在'],
    ['2027年3月31日', '73 分、B（较好）时间更久，扣得少了'],
    ['2027年6月16日', '83 分、B（较好）未按规定检查作业现场的安全设施 公示到期，不再算'],
    ['2028年4月1日', '93 分、A（很好）e2 条件不再符合，不再算e5 开始算进来'],
  ]);
});

// From 2026-11-21 to 2029-11-21 there are 1096 days; 2027-06-16 is the 207th. The height of 168 stands for 100 points.
test('the drawing has the same days and points, for three years', () => {
  const container = show('better');
  expect(container.querySelector('.course-chart')?.getAttribute('aria-hidden')).toBe('true');
  const points = [...container.querySelectorAll('.course-point')].map((point) => [
    parseFloat(point.getAttribute('cx') ?? '').toFixed(2),
    Number(point.getAttribute('cy')).toFixed(2),
  ]);
  expect(points).toHaveLength(4);
  expect(points[0]).toEqual(['0.00', '79.12']);
  expect(points[2]?.[0]).toBe('18.89');
  expect(container.querySelector('.course-line')?.getAttribute('d')).toMatch(/^M0\.00 57\.1H.*H100$/);
});

test('nothing that changes is said as that', () => {
  const container = show('same');
  expect(container.textContent).toBe('三年里，分数和等级都不会自己变。');
});

test('of many entries on one day some are named', () => {
  show('manyLeave');
  expect(screen.getAllByRole('link')).toHaveLength(10);
  expect(screen.getByText('还有 4 条')).toBeTruthy();
});

test('deductions have no grade', () => {
  const container = show('deductionsOnly');
  expect(cells()[0]?.[1]).toBe('扣 50 分现在');
  expect(cells()[1]?.[1]).toContain('修复了，不再算');
  expect(container.querySelectorAll('.course-grade-name')).toHaveLength(0);
});

test('days that lie too close together are drawn, but not all are written over one another', () => {
  const container = show('better');
  const written = [...container.querySelectorAll('g text')].map(({ textContent }) => textContent);
  expect(written).toEqual(['66 分', '93 分']);
});
