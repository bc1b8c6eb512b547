import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;

test('what may count is named with its entry, its clause and what is missing', () => {
  show('some');
  const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(first?.textContent).toBe(
    '一般行政处罚未按规定检查作业现场的安全设施还缺：失信类别（轻微、一般还是严重）、作出认定的日期。模型的条目：1.1.2',
  );
  expect(second?.textContent).toContain('还没有履行判决');
  expect(screen.getByRole('link', { name: '手工录入一条' }).getAttribute('href')).toBe('#/enter');
});

test('many are read a page at a time', () => {
  const container = show('many');
  expect(container.querySelectorAll('li')).toHaveLength(10);
  fireEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(container.querySelectorAll('li')).toHaveLength(2);
});

test('nothing unclear, nothing said', () => {
  expect(show('none').textContent).toBe('');
});
