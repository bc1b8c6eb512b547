import { expect, test } from 'vitest';
import { manyRows, row } from '../gallery/rows';
import { drawn, years } from './drawn';

const asOf = '2026-11-21';

test('up to thirty are all drawn, those that are over as well', () => {
  const rows = [row, { ...row, id: 'e2', status: 'ended' as const, lastShownDay: '2026-01-01' }];
  expect(drawn(rows, [], asOf).map((one) => one.row.id)).toEqual(['e1', 'e2']);
});

test('of more those that are shown too long, then those with days ahead, the next ones first', () => {
  const ahead = manyRows(300).map((one) => ({ ...one, status: 'shown' as const }));
  const late = { ...row, id: 'late', status: 'overdue' as const, lastShownDay: '2026-01-01' };
  const ended = { ...row, id: 'ended', status: 'ended' as const, lastShownDay: '2026-01-01' };
  const lines = drawn([...ahead, ended, late], [], asOf);
  expect(lines).toHaveLength(30);
  expect(lines[0]?.row.id).toBe('late');
  const days = lines.slice(1).map(({ last }) => last);
  expect(days.every((day) => day >= asOf)).toBe(true);
  expect(days).toEqual([...days].sort());
});

test('what must not be shown, or has no days, has no line', () => {
  expect(
    drawn(
      [
        { ...row, status: 'repaired' },
        { ...row, lastShownDay: null },
      ],
      [],
      asOf,
    ),
  ).toEqual([]);
});

test('the years between two days, thinned out where there are many', () => {
  expect(years('2026-06-15', '2027-06-15')).toEqual(['2027-01-01']);
  expect(years('2026-02-01', '2026-06-15')).toEqual([]);
  expect(years('2010-06-15', '2027-06-15').length).toBeLessThanOrEqual(5);
});
