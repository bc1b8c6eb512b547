import { beforeEach, expect, test } from 'vitest';
import { forgetTyped } from '../typed';
import { dayOf, typedDay } from './asked-day';

beforeEach(forgetTyped);

const typed = (year: string, month: string, date: string) => {
  const day = typedDay('day', () => '哪天');
  day.parts.year.value = year;
  day.parts.month.value = month;
  day.parts.day.value = date;
  return day;
};

test('what is no day is none', () => {
  expect(dayOf(typed('2026', '13', '1'))).toBeNull();
  expect(dayOf(typed('2026', '12', '1'))).toBe('2026-12-01');
});
