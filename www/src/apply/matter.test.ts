import { expect, test } from 'vitest';
import { placeAt } from '../router';
import { letterAddress, placeNamed } from './matter';

const back = (hash: string) => placeNamed(placeAt(hash).within);

test.each([
  ['#/apply/F3/e1', { form: 'F3', entry: 'e1', step: null, changes: false }],
  ['#/apply/F7', { form: 'F7', entry: null, step: null, changes: false }],
  ['#/apply/F7//applicant', { form: 'F7', entry: null, step: 'applicant', changes: false }],
  ['#/apply/F5b/e2/objection/change', { form: 'F5b', entry: 'e2', step: 'objection', changes: true }],
] as const)('%s names a place and is its address', (hash, place) => {
  expect(back(hash)).toEqual(place);
  expect(letterAddress(place, place.step ?? undefined, place.changes)).toBe(hash);
});

test.each(['a/b', '100%', '%2F', '条目 一', '?#&', '..'])(
  'an entry with the id %s is found again',
  (entry) => {
    const hash = letterAddress({ form: 'F3', entry }, 'review');
    expect(back(hash)).toEqual({ form: 'F3', entry, step: 'review', changes: false });
  },
);

test.each([null, '', 'F99/e1', 'toString/e1', 'F3/%'])('%s names no letter', (within) => {
  expect(placeNamed(within)).toBeNull();
});
