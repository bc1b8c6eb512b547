import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('who it is and how many entries there are is chosen at first; no entry is', () => {
  render(<>{stories['firstSeen']?.()}</>);
  expect(box(/^名称：/).checked).toBe(true);
  expect(box(/^统一社会信用代码：/).checked).toBe(true);
  expect(box(/^企业记录里可列的公示信息：4条/).checked).toBe(true);
  expect(box(/^行政处罚：/).checked).toBe(false);
  expect(box(/^荣誉：/).checked).toBe(false);
});

test('a line is chosen and dropped', () => {
  render(<>{stories['firstSeen']?.()}</>);
  fireEvent.click(box(/^荣誉：/));
  expect(box(/^荣誉：/).checked).toBe(true);
  fireEvent.click(box(/^荣誉：/));
  expect(box(/^荣誉：/).checked).toBe(false);
});

test('good ones stand apart from what may hurt, of which it is said', () => {
  render(<>{stories['firstSeen']?.()}</>);
  const other = screen.getByRole('group', { name: '其他正在公示的' });
  expect(other.textContent).toContain('您不放，别人在公示网站上照样能查到');
  expect(other.querySelectorAll('input')).toHaveLength(1);
  const good = screen.getByRole('group', { name: '许可、荣誉和做到的承诺' });
  expect(good.querySelectorAll('input')).toHaveLength(3);
});

test('why entries cannot be chosen is told, with how many', () => {
  render(<>{stories['nothingOnShow']?.()}</>);
  expect(screen.getByText('有 21 条不能放，为什么')).toBeTruthy();
  expect(screen.getByText('6 条可能牵涉个人的信息。')).toBeTruthy();
});

test('many come by twenties', () => {
  render(<>{stories['many']?.()}</>);
  expect(screen.getAllByRole('checkbox')).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: '再看 20 条' }));
  fireEvent.click(screen.getByRole('button', { name: '再看 5 条' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(45);
  expect(screen.queryByRole('button')).toBeNull();
});
