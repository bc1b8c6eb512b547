import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (story: string) => render(<>{stories[story]?.()}</>);
const days = () =>
  [...document.querySelectorAll('.several-day time')].map((time) => time.getAttribute('datetime'));
const choose = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test('what has passed comes first, then what is ahead, each in its order, whosever it is', () => {
  show('several');
  expect(days()).toEqual([
    '2026-05-20',
    '2026-10-21',
    '2026-11-21',
    '2026-12-04',
    '2027-03-01',
    '2027-06-15',
  ]);
  const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  // From 20 May to 21 November: 11 + 30 + 31 + 31 + 30 + 31 + 21 days.
  expect(texts[0]).toContain('过了 185 天');
  expect(texts[0]).toContain('超期还在公示');
  expect(texts[1]).toContain('期限过了，记录里没有写办了：答复异议');
  expect(texts[2]).toContain('就是今天');
  expect(texts[3]).toContain('还有 13 天');
  expect(texts[3]).toContain('独山子分公司');
  expect(texts[4]).toContain('信用承诺');
  expect(texts[5]).toContain('放假安排');
});

test('it is narrowed to one record, and to one kind of days', () => {
  show('several');
  choose('看哪一份', '2');
  expect(days()).toEqual(['2026-12-04', '2027-03-01']);
  choose('看哪一种', 'commitmentDue');
  expect(days()).toEqual(['2027-03-01']);
  choose('看哪一份', '1');
  expect(days()).toEqual([]);
  expect(screen.getByRole('status').textContent).toBe('没有符合的日子。');
  choose('看哪一份', '');
  expect(screen.getByRole('status').textContent).toBe('1 个日子。');
});

test('only kinds that there are can be chosen', () => {
  show('many');
  const options = [...screen.getByLabelText<HTMLSelectElement>('看哪一种').options].map(({ value }) => value);
  expect(options).toEqual(['', 'displayEnds']);
});

test('many come by thirties', () => {
  show('many');
  expect(days()).toHaveLength(30);
  fireEvent.click(screen.getByRole('button', { name: '再看 30 个' }));
  fireEvent.click(screen.getByRole('button', { name: '再看 15 个' }));
  expect(days()).toHaveLength(75);
});

test('without days there is nothing to narrow', () => {
  show('none');
  expect(screen.getByText(/没有算得出来的日子/)).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});
