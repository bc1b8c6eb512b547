import { expect, test } from 'vitest';
import type { Action } from '../engine/answers';
import { letters } from '../gallery/letters';
import { entry } from '../gallery/samples';
import { repairDay, rowOf } from './row';

const asOf = '2026-11-21';
const repairable = (...actions: Action[]) => rowOf({ ...entry, actions }, asOf).repairable;

test('repair starts on its first day, not before, and only where it can be applied for', () => {
  expect(repairable({ ...letters.repair, from: '2026-11-21' })).toBe(true);
  expect(repairable({ ...letters.repair, from: '2026-11-22' })).toBe(false);
  expect(repairable({ ...letters.repair, from: null })).toBe(false);
  expect(repairable(letters.objection)).toBe(false);
});

test('what is known to stand in the way keeps from repair; what may do so does not', () => {
  const blocked = (outcome: 'no' | 'unknown') =>
    repairable({ ...letters.repair, blockers: [{ needs: 'dutiesPerformed', outcome, missing: [] }] });
  expect(blocked('no')).toBe(false);
  expect(blocked('unknown')).toBe(true);
});

test('a day of repair is of use while the entry is shown, or may be', () => {
  const row = rowOf(entry, asOf);
  expect(repairDay(row)).toBe('2026-09-16');
  expect(repairDay({ ...row, status: 'ended' })).toBeNull();
  expect(repairDay({ ...row, status: 'repaired' })).toBeNull();
});
