import { render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LetterSheet } from '.';
import { longLetter, shortLetter } from '../../gallery/letter-samples';
import { flow } from '../../letter/flow';

test('the sheet has what the other documents have, in the same order', () => {
  const { container } = render(<LetterSheet letter={longLetter} />);
  const expected = flow(longLetter).flatMap((part) =>
    part.kind === 'table' ? [...(part.head ?? []), ...part.rows.flat()] : [part.text],
  );
  expect(container.textContent).toBe(expected.join(''));
});

test('its headings go on from where it stands', () => {
  render(<LetterSheet letter={longLetter} level={3} />);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('公共信用信息异议申请书');
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(3);
  expect(screen.getAllByRole('heading', { level: 5 })).toHaveLength(2);
});

test('facts are named by their rows, comparisons by their columns', () => {
  render(<LetterSheet letter={longLetter} />);
  const [facts, compared] = screen.getAllByRole('table');
  if (!facts || !compared) throw new Error('two tables');
  expect(within(facts).getByRole('rowheader', { name: '经办人' })).toBeTruthy();
  expect(
    within(compared)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['现在写的', '应当写的', '依据']);
  expect(within(compared).getByText('示例应急罚〔2026〕7号').getAttribute('data-column')).toBe('应当写的');
});

test('it is Chinese whatever the page speaks', () => {
  const { container } = render(<LetterSheet letter={shortLetter} />);
  expect(container.querySelector('.letter')?.getAttribute('lang')).toBe('zh-CN');
});

test('what it lies in is marked for the printer while any letter is there', async () => {
  const marked = () => document.body.hasAttribute('data-around-letter');
  const one = render(<LetterSheet letter={shortLetter} />);
  const other = render(<LetterSheet letter={longLetter} />);
  expect(marked()).toBe(true);
  expect(one.container.hasAttribute('data-around-letter')).toBe(true);
  expect(one.container.querySelector('.letter')?.hasAttribute('data-around-letter')).toBe(false);
  one.unmount();
  await waitFor(() => {
    expect(one.container.hasAttribute('data-around-letter')).toBe(false);
  });
  expect(marked()).toBe(true);
  other.unmount();
  await waitFor(() => {
    expect(marked()).toBe(false);
  });
});
