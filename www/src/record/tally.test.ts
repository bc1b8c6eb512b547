import { expect, test } from 'vitest';
import type { Display, EntryView } from '../engine/answers';
import { display, entry, recorded } from '../gallery/samples';
import { isRepairable, nextRepairDay, tally } from './tally';

const asOf = '2026-11-21';
const make = (changes: Partial<Display>, shown: boolean | null = true): EntryView => ({
  ...entry,
  recorded: { ...recorded, shown },
  display: { ...display, ...changes },
});

test('entries are counted by where they stand', () => {
  const entries = [
    make({}),
    make({ firstRepairDay: '2026-11-22' }),
    make({ status: 'overdue' }),
    make({ status: 'needsInformation', firstRepairDay: null }),
    make({ status: 'ended' }, false),
    make({ status: 'repaired' }),
  ];
  expect(tally(entries, asOf)).toEqual({ shown: 3, repairable: 1, overdue: 1, needsInformation: 1 });
});

test('an entry that is not shown is not counted as shown, nor as one to repair', () => {
  expect(tally([make({}, false)], asOf)).toEqual({
    shown: 0,
    repairable: 0,
    overdue: 0,
    needsInformation: 0,
  });
});

test('whether it is shown may be unknown: then the law says that it may be', () => {
  expect(tally([make({}, null)], asOf).shown).toBe(1);
});

test('repair starts on its first day, not before', () => {
  expect(isRepairable(make({ firstRepairDay: '2026-11-21' }), asOf)).toBe(true);
  expect(isRepairable(make({ firstRepairDay: '2026-11-22' }), asOf)).toBe(false);
  expect(isRepairable(make({ firstRepairDay: null }), asOf)).toBe(false);
});

test('the next day of repair is the first one still to come', () => {
  const entries = ['2027-01-05', '2026-12-01', '2026-11-21'].map((day) => make({ firstRepairDay: day }));
  expect(nextRepairDay(entries, asOf)).toBe('2026-12-01');
  expect(nextRepairDay([make({ status: 'ended', firstRepairDay: '2027-01-05' })], asOf)).toBeNull();
});
