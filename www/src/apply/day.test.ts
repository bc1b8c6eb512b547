import { expect, test } from 'vitest';
import { dayText, partsOf } from './day';

test.each([
  ['2025-05-20', { year: '2025', month: '5', day: '20' }],
  ['2025-12-01', { year: '2025', month: '12', day: '1' }],
  ['', { year: '', month: '', day: '' }],
])('%s in its parts, and back', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
  expect(dayText(parts)).toBe(text);
});

test.each([
  { year: '2025', month: '13', day: '1' },
  { year: '2025', month: '', day: '' },
  { year: '', month: 'x', day: '7' },
])('what is no day is kept as it was typed: $year $month $day', (typed) => {
  expect(partsOf(dayText(typed))).toEqual(typed);
});
