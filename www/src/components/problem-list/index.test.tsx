import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ProblemList } from '.';
import { problem } from '../../gallery/samples';

test('a problem is told with its place and what to do', () => {
  render(<ProblemList problems={[problem]} />);
  const [item] = screen.getAllByRole('listitem');
  expect(item?.textContent).toContain('日历上没有“2026-02-30”这一天');
  expect(item?.textContent).toContain('请对照原件核对日期。');
  expect(item?.textContent).toContain('第 21 行，第 24 个字');
  expect(item?.textContent).toContain('entries[1].determinedOn');
});

test('where the key is the problem, it is named', () => {
  render(<ProblemList problems={[{ ...problem, code: 'missing-key', path: 'subject.kind', found: null }]} />);
  expect(screen.getByText('少了“kind”，这一项必须有')).toBeTruthy();
});

test('two problems at one place are both told', () => {
  render(<ProblemList problems={[problem, { ...problem, code: 'day-shape' }]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
