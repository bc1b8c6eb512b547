import { expect, test } from 'vitest';
import { readDay } from './typed-day';

const read = (year: string, month: string, day: string) => readDay({ year, month, day });

test('three numbers are a day, however they were typed', () => {
  expect(read('2028', '02', '29')).toEqual({ is: 'day', day: '2028-02-29' });
  expect(read(' ２０２７', '1', '５ ')).toEqual({ is: 'day', day: '2027-01-05' });
});

test('nothing typed is nothing, and no mistake', () => {
  expect(read('', ' ', '')).toEqual({ is: 'nothing' });
});

test('the first field that is no number is named', () => {
  expect(read('2027', '', '5')).toEqual({ is: 'incomplete', part: 'month' });
  expect(read('二〇二七', '1', '')).toEqual({ is: 'incomplete', part: 'year' });
});

test.each([
  ['2027', '2', '29'],
  ['2027', '13', '1'],
  ['2027', '4', '31'],
  ['0', '1', '1'],
])('%s-%s-%s is on no calendar', (year, month, day) => {
  expect(read(year, month, day)).toEqual({ is: 'impossible', part: 'day' });
});
