import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;
const bars = (container: Element) =>
  [...container.querySelectorAll('.waterfall-row')].map((line) => {
    const bar = line.querySelector('.waterfall-bar');
    const of = (name: string) => Math.round(parseFloat(bar?.getAttribute(name) ?? '') * 100) / 100;
    return [
      line.querySelector('.waterfall-name')?.textContent,
      bar?.getAttribute('class')?.split('-').pop(),
      of('x'),
      of('width'),
    ];
  });

// The scale goes from 0 to 100, so a point is a percent.
test('each bar begins where the one before it stopped', () => {
  const container = show('downAndUp');
  expect(container.querySelector('.waterfall')?.getAttribute('aria-hidden')).toBe('true');
  expect(bars(container)).toEqual([
    ['从这里起算 90 分', 'whole', 0, 90],
    ['未按规定检查作业现场的安全设施 扣 10 分', 'down', 80, 10],
    ['一个特别长的、说明了很多情况的、在手机上放不进一行的虚构条目的名称 扣 25 分', 'down', 55, 25],
    ['过了一段时间，只按 70% 算，还回一部分 加 8 分', 'up', 55, 8],
    ['市级表彰 加 3 分', 'up', 63, 3],
    ['合计 66 分', 'whole', 0, 66],
  ]);
});

test('what is too much for a drawing is one bar, and the end is right', () => {
  const all = bars(show('tooMany'));
  expect(all).toHaveLength(22);
  expect(all[20]?.[0]).toBe('其余 11 条 扣 22 分');
  expect(all[21]).toEqual(['合计 30 分', 'whole', 0, 30]);
});

test('deductions go back from nothing', () => {
  expect(bars(show('deductionsOnly'))).toEqual([
    ['未按规定检查作业现场的安全设施 扣 20 分', 'down', 0, 100],
    ['合计 扣 20 分', 'whole', 0, 100],
  ]);
});

test('nothing to add up is not drawn', () => {
  expect(show('nothing').textContent).toBe('');
});
