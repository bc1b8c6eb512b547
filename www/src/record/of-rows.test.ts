import { expect, test, vi } from 'vitest';
import { manyRows } from '../gallery/rows';
import { ofRows } from './of-rows';

test('the same rows are looked through once, others anew', () => {
  const work = vi.fn((rows: readonly unknown[]) => rows.length);
  const count = ofRows(work);
  const rows = manyRows(3);
  expect([count(rows), count(rows), count(manyRows(2))]).toEqual([3, 3, 2]);
  expect(work).toHaveBeenCalledTimes(2);
});
