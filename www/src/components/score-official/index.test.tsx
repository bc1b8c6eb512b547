import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;
const facts = (container: Element) =>
  [...container.querySelectorAll('dl > div')].map((pair) =>
    [...pair.children].map(({ textContent }) => textContent),
  );

test('a grade that was given comes with its day and with who gave it, and can be objected to in one step', () => {
  expect(facts(show('given'))).toEqual([
    ['评价的日子', '2026年6月30日'],
    ['谁评的', '信用评价机构（示例）'],
    ['哪条记录', '全国公共信用综合评价：B 级'],
  ]);
  expect(document.querySelector('.official')?.textContent).toBe('B 全国公共信用综合评价');
  expect(screen.getByRole('link', { name: '对这个评价提异议' }).getAttribute('href')).toBe('#/apply/F3/e4');
});

test('where no text opens an objection it says so', () => {
  show('noWayToObject');
  expect(screen.getByText(/没有读到可以对评价提异议的条文/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: '对这个评价提异议' })).toBeNull();
});

test('what the record does not say is not made up', () => {
  expect(facts(show('withoutItsFacts'))).toEqual([
    ['评价的日子', '记录里没有写'],
    ['谁评的', '记录里没有写'],
    ['哪条记录', '信用评价'],
  ]);
});

test('where there is none it says how to enter one', () => {
  const container = show('none');
  expect(container.textContent).toContain('信息的种类选“信用评价”');
  expect(screen.getByRole('link', { name: '把评价录进来' }).getAttribute('href')).toBe('#/enter');
});
