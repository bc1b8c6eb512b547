import { expect, test } from 'vitest';
import { commitmentEntries, commitmentEntry } from '../gallery/commitments';
import { commitmentOf, daysLeft, groupsOf, stateOf } from './commitment';

const due = (dueOn: string, status = 'performing') =>
  commitmentOf(commitmentEntry('c', null, { dueOn, status }));

test.each([
  ['2026-11-20', 'overdue', -1],
  ['2026-11-21', 'soon', 0],
  ['2026-12-21', 'soon', 30],
  ['2026-12-22', 'performing', 31],
  ['2028-02-29', 'performing', 465],
] as const)('due on %s it is %s, with %i days left', (dueOn, state, left) => {
  expect(stateOf(due(dueOn), '2026-11-21')).toBe(state);
  expect(daysLeft(due(dueOn), '2026-11-21')).toBe(left);
});

test.each(['kept', 'broken', 'false'] as const)('one that is %s stays so past its day', (status) => {
  expect(stateOf(due('2026-01-31', status), '2026-11-21')).toBe(status);
});

test('nothing is taken for kept: without a result it is not told, and past its day overdue', () => {
  const untold = (dueOn: string) => commitmentOf(commitmentEntry('c', null, { dueOn }));
  expect(stateOf(untold('2026-11-22'), '2026-11-21')).toBe('untold');
  expect(stateOf(untold('2026-11-20'), '2026-11-21')).toBe('overdue');
});

test('what was written as “none” and words that are not known are no days and no kinds', () => {
  const entry = commitmentEntry('c', null, { type: 'elsewhere', status: 'perhaps' });
  const facts = [...entry.recorded.facts, { path: 'commitment.checkedOn', kind: 'none', value: '' } as const];
  const read = commitmentOf({ ...entry, recorded: { ...entry.recorded, facts } });
  expect([read.type, read.status, read.checkedOn, read.madeOn]).toEqual([null, null, null, null]);
});

test('they stand by state, those due first before the others', () => {
  const all = Object.values(commitmentEntries).map(commitmentOf).reverse();
  const groups = groupsOf(all, '2026-11-21').map(({ state, commitments }) => [
    state,
    commitments.map(({ entry }) => entry.id).join(),
  ]);
  expect(groups).toEqual([
    ['overdue', 'c1'],
    ['soon', 'c2,c3'],
    ['untold', 'c4'],
    ['performing', 'c6,c5'],
    ['broken', 'c7'],
    ['false', 'c8'],
    ['kept', 'c9'],
  ]);
});
