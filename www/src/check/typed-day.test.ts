import { beforeEach, expect, test } from 'vitest';
import { forgetTyped } from '../typed';
import { dayOf, readDay, typedDay } from './typed-day';

beforeEach(forgetTyped);

const typed = (year: string, month: string, date: string) => {
  const day = typedDay('day', () => '哪天');
  day.parts.year.value = year;
  day.parts.month.value = month;
  day.parts.day.value = date;
  return day;
};

test.each([
  ['2026', '9', '1', { day: '2026-09-01' }],
  ['２０２６', '１２', '３１', { day: '2026-12-31' }],
  ['2024', '2', '29', { day: '2024-02-29' }],
  ['2026', '2', '29', { error: 'impossible' }],
  ['0', '1', '1', { error: 'impossible' }],
  ['2026', '9', '', { error: 'incomplete' }],
  ['今年', '9', '1', { error: 'incomplete' }],
  [' ', '', '', { day: null }],
])('%s %s %s', (year, month, date, read) => {
  expect(readDay(typed(year, month, date))).toEqual(read);
});

test('what is no day is none', () => {
  expect(dayOf(typed('2026', '13', '1'))).toBeNull();
  expect(dayOf(typed('2026', '12', '1'))).toBe('2026-12-01');
});
