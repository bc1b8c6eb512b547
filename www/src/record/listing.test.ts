import { afterEach, expect, test } from 'vitest';
import { manyRows, row } from '../gallery/rows';
import { columns, listing, look, lookAnew, narrowed, ordered, remember } from './listing';

afterEach(lookAnew);

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('rows are narrowed by where they stand, by kind, by status and by words, all at once', () => {
  const rows = [
    row,
    { ...row, id: 'e2', kind: 'honour' as const, repairable: false },
    { ...row, id: 'e3', status: 'ended' as const, repairable: false, provider: 'Another Body' },
  ];
  const those = (changes: Partial<typeof listing.value>) =>
    ids(narrowed(rows, { ...listing.value, ...changes }));
  expect(those({})).toEqual(['e1', 'e2', 'e3']);
  expect(those({ standing: 'repairable' })).toEqual(['e1']);
  expect(those({ kind: 'honour' })).toEqual(['e2']);
  expect(those({ status: 'ended' })).toEqual(['e3']);
  expect(those({ words: ' another ' })).toEqual(['e3']);
  expect(those({ words: 'e2', kind: 'penalty' })).toEqual([]);
});

test.each(columns)('by %s the rows go one way and the other, and what is not known comes last', (by) => {
  const rows = manyRows(40);
  const up = ordered(rows, { ...listing.value, by });
  expect(new Set(ids(up))).toEqual(new Set(ids(rows)));
  expect(up).not.toEqual(rows);
  const down = ordered(rows, { ...listing.value, by, descending: true });
  expect(down[0]).not.toEqual(up[0]);
});

test('the order by days left begins with what is overdue the longest', () => {
  const over = (id: string, overdueDays: number) => ({ ...row, id, remainingDays: null, overdueDays });
  const rows = [row, over('e2', 3), over('e3', 30), { ...row, id: 'e4', remainingDays: null }];
  expect(ids(ordered(rows, { ...listing.value, by: 'remaining' }))).toEqual(['e3', 'e2', 'e1', 'e4']);
});

test('another way of looking starts at the first page; the entry that was opened does not', () => {
  look({ page: 3 });
  remember('e7');
  expect(listing.value).toMatchObject({ page: 3, opened: 'e7' });
  look({ kind: 'penalty' });
  expect(listing.value.page).toBe(0);
});
