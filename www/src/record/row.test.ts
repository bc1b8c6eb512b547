import { expect, test } from 'vitest';
import { row } from '../gallery/rows';
import { repairDay } from './row';

test('a day of repair is of use while the entry is shown, or may be', () => {
  expect(repairDay(row)).toBe('2026-09-16');
  expect(repairDay({ ...row, status: 'ended' })).toBeNull();
  expect(repairDay({ ...row, status: 'repaired' })).toBeNull();
});
