import { expect, test } from 'vitest';
import { row } from '../gallery/rows';
import { zhCN } from '../wording/zh-CN';
import { groups, kinds } from './groups';

test('every kind of entry has its place', () => {
  expect([...kinds].sort()).toEqual(Object.keys(zhCN.entryKind).sort());
});

test('good and plain information stand apart from what weighs, kinds in the order of portals', () => {
  const rows = (['honour', 'seriousList', 'basic', 'penalty'] as const).map((kind) => ({
    ...row,
    id: kind,
    kind,
  }));
  expect(groups(rows, 'weighing').map(({ kind }) => kind)).toEqual(['penalty', 'seriousList']);
  expect(groups(rows, 'good').map(({ kind }) => kind)).toEqual(['honour']);
  expect(groups(rows, 'plain').map(({ kind }) => kind)).toEqual(['basic']);
});
