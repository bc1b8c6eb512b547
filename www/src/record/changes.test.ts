import { expect, test } from 'vitest';
import { row } from '../gallery/rows';
import type { Row } from '../engine/answers';
import { changes } from './changes';

const what = (before: Partial<Row>, after: Partial<Row>) =>
  changes([{ ...row, ...before }], [{ ...row, ...after }]).map((change) => change.what);

test('what is over by another day must go', () => {
  expect(what({}, { status: 'overdue' })).toEqual(['mustGo']);
  expect(what({}, { status: 'ended', repairable: false })).toEqual(['mustGo']);
});

test('repair opens, or is not open yet', () => {
  expect(what({ repairable: false }, { repairable: true })).toEqual(['repairOpens']);
  expect(what({ repairable: true }, { repairable: false })).toEqual(['repairNotYet']);
});

test('any other change of where it stands is told, and no change is not', () => {
  expect(what({ status: 'overdue' }, { status: 'shown' })).toEqual(['status']);
  expect(what({}, { remainingDays: 3 })).toEqual([]);
});
