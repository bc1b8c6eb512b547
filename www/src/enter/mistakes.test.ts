import { afterEach, expect, test } from 'vitest';
import { closeRecord } from '../record/sheet';
import { forgetTyped } from '../typed';
import { answer, dayPart } from './fields';
import { errorOf, mistakesOf } from './mistakes';

afterEach(() => {
  closeRecord();
  forgetTyped();
});

const fieldsOf = (step: Parameters<typeof mistakesOf>[0]) => mistakesOf(step).map(({ field }) => field);

test('whose it is and what kind it is have to be answered, all else can be skipped', () => {
  expect(fieldsOf('whose')).toEqual(['enter-subjectKind']);
  expect(fieldsOf('what')).toEqual(['enter-kind']);
  answer('kind').value = 'penalty';
  expect(mistakesOf('details')).toEqual([]);
  expect(mistakesOf('since')).toEqual([]);
});

test('the day of the decision is given, or said not to be known', () => {
  expect(mistakesOf('days').map(({ field, text }) => ({ field, text: text() }))).toEqual([
    {
      field: 'enter-determinedOn-year',
      text: '作出决定的那天：请填上作出决定的那天，或者选“不知道是哪天”。',
    },
  ]);
  answer('dayUnknown').value = 'unknown';
  expect(mistakesOf('days')).toEqual([]);
});

test('a day that was typed has to be one, skippable or not', () => {
  answer('dayUnknown').value = 'unknown';
  dayPart('publishedOn', 'year').value = '2026';
  expect(fieldsOf('days')).toEqual(['enter-publishedOn-month']);
  dayPart('publishedOn', 'month').value = '2';
  dayPart('publishedOn', 'day').value = '30';
  const errors = mistakesOf('days');
  expect(errorOf(errors, 'publishedOn')).toContain('没有这一天');
  expect(errorOf(errors, 'statedUntil')).toBeUndefined();
});

test('an amount has to be one, and only where it is asked for', () => {
  answer('kind').value = 'penalty';
  answer('fine').value = '两万';
  expect(mistakesOf('details')).toEqual([]);
  answer('measures').value = 'fine';
  expect(fieldsOf('details')).toEqual(['enter-fine']);
  answer('fine').value = '20000';
  expect(mistakesOf('details')).toEqual([]);
});

test('a division code has six digits', () => {
  answer('subjectKind').value = 'legalPerson';
  answer('place').value = 'elsewhere';
  answer('division').value = '11010';
  expect(fieldsOf('whose')).toEqual(['enter-division']);
  answer('division').value = '１１０１０１';
  expect(mistakesOf('whose')).toEqual([]);
});
