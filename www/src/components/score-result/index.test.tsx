import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;

test('points and grade come in words, marked as without legal effect', () => {
  const container = show('graded');
  expect(container.querySelector('.score-total')?.textContent).toBe('C（一般） 66 分');
  expect(screen.getByText('只供自查，没有法律效力').className).toContain('tag');
  expect(container.textContent).not.toContain('有的事直接定等级');
  expect(container.textContent).toContain('每家从 90 分起算。 满分 100 分，最低 0 分。');
});

test('the drawing marks the points between the bounds, and the grade that was given', () => {
  const container = show('fixedByVeto');
  expect(container.textContent).toContain('有的事直接定等级');
  expect(container.querySelector('.score-scale')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelector('.score-mark')?.getAttribute('x')).toBe('93%');
  const bands = [...container.querySelectorAll('g')].map((band) => [
    band.querySelector('.score-band-name')?.textContent,
    band.querySelector('rect')?.getAttribute('x'),
    band.querySelector('rect')?.getAttribute('width'),
    band.querySelector('.score-band-own') !== null,
  ]);
  expect(bands).toEqual([
    ['A', '85%', '15%', false],
    ['B', '70%', '15%', false],
    ['C', '50%', '20%', false],
    ['D', '0%', '50%', true],
  ]);
});

test('where the base is not known there are deductions only, and it says why', () => {
  const container = show('deductionsOnly');
  expect(container.querySelector('.score-total')?.textContent).toBe('只算得出扣分：扣 20 分。');
  expect(container.textContent).toContain('没有总分，也没有等级');
  expect(container.querySelector('svg')).toBeNull();
});

test('nothing to deduct is said as that', () => {
  expect(show('nothingDeducted').querySelector('.score-total')?.textContent).toBe('没有要扣的分。');
});

test('a model out of its days says so', () => {
  show('notInForce');
  expect(screen.getByRole('heading', { level: 3, name: '这个模型在这一天不适用' })).toBeTruthy();
});

test('a model that says little leaves out what it does not say', () => {
  const container = show('saysLittle');
  expect(container.querySelector('.score-total')?.textContent.trim()).toBe('66 分');
  expect(container.textContent).not.toContain('满分');
});
