import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;
const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

test('each line says what, how much, of which entry, by which clause, and what it comes to by then', () => {
  const container = show('eachLine');
  expect(texts(container, '.sum-line').map((text) => text.replace(/ +/g, ' '))).toEqual([
    '从这里起算 90 分模型的条目：0',
    '一般行政处罚 扣 10 分未按规定检查作业现场的安全设施模型的条目：1.1.2 到这里 80 分',
    '严重行政处罚 扣 25 分一个特别长的、说明了很多情况的、在手机上放不进一行的虚构条目的名称模型的条目：1.1.3 到这里 55 分',
    '过了一段时间，只按 70% 算，还回一部分 加 8 分一个特别长的、说明了很多情况的、在手机上放不进一行的虚构条目的名称模型的条目：1.1.4 到这里 63 分',
    '市级表彰 加 3 分表彰和守信模型的条目：3.3 到这里 66 分',
  ]);
  expect(texts(container, '.sum-subtotal')).toEqual(['行政处罚小计：扣 27 分', '守信小计：加 3 分']);
  expect(texts(container, '.sum-end')).toEqual(['合计 66 分']);
  expect(container.textContent).toContain('没有记录涉及的：名单、履行义务。');
});

test('groups are lists within lists, with why they are there', () => {
  const container = show('eachLine');
  expect(container.querySelectorAll('.sum > .sum-group')).toHaveLength(2);
  expect(container.querySelector('.sum-group .sum-group .sum-what')?.textContent).toBe('行政处罚');
  expect(container.textContent).toContain('为什么这样定：一类问题不该扣光所有分');
});

test('of many lines the first are there, the others when they are wanted; the bound is one of them', async () => {
  const container = show('bounded');
  expect(container.querySelectorAll('.sum-line')).toHaveLength(9);
  fireEvent.click(screen.getByText('还有 5 条'));
  await waitFor(() => {
    expect(container.querySelectorAll('.sum-line')).toHaveLength(14);
  });
  expect(screen.getByText('超过了最多能扣的分，多扣的还回')).toBeTruthy();
  expect(texts(container, '.sum-end')).toEqual(['合计 50 分']);
});

test('nothing that counts is said as that', () => {
  const container = show('nothing');
  expect(container.textContent).toContain('没有一条记录影响分数。');
  expect(texts(container, '.sum-end')).toEqual(['合计 90 分']);
});

test('the bounds of the whole, months and the subject have their words', () => {
  expect(show('ofTheWhole').textContent).toContain('超过了最多能得的分，多出的不算 扣 3 分');
  const container = show('months');
  expect(container.textContent).toContain('欠缴不超过 6 个月、共 5 个月');
  expect(container.textContent).toContain('整份记录');
});

test('what decides the grade by itself stands apart', () => {
  show('vetoes');
  expect(screen.getByRole('heading', { name: '直接定等级的事' })).toBeTruthy();
  expect(screen.getByText(/不管多少分，等级不高于 C（一般）。/)).toBeTruthy();
  expect(screen.getByText(/不管多少分，等级就是 D（较差）。/)).toBeTruthy();
});

test('deductions only add up to deductions', () => {
  const container = show('deductionsOnly');
  expect(texts(container, '.sum-line')).toHaveLength(1);
  expect(container.textContent).toContain('到这里 扣 20 分');
  expect(texts(container, '.sum-end')).toEqual(['合计 扣 20 分']);
});
