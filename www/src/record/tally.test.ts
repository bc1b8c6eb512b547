import { expect, test } from 'vitest';
import type { Action, Display, EntryView } from '../engine/answers';
import { finding } from '../gallery/findings';
import { letters } from '../gallery/letters';
import { display, entry, evaluation, recorded } from '../gallery/samples';
import { found, isRepairable, nextRepairDay, tally } from './tally';

const asOf = '2026-11-21';
const make = (
  changes: Partial<Display>,
  actions: Action[] = [letters.objection],
  shown: boolean | null = true,
): EntryView => ({
  ...entry,
  recorded: { ...recorded, shown },
  display: { ...display, ...changes },
  actions,
});
const withRepair = (changes: Partial<Action>) =>
  make({}, [letters.objection, { ...letters.repair, ...changes }]);

test('entries are counted by where they stand', () => {
  const entries = [
    withRepair({}),
    withRepair({ from: '2026-11-22' }),
    make({ status: 'overdue' }),
    make({ status: 'needsInformation', firstRepairDay: null }),
    make({ status: 'ended' }, [], false),
    make({ status: 'repaired' }),
  ];
  expect(tally(entries, asOf)).toEqual({ shown: 3, repairable: 1, overdue: 1, needsInformation: 1 });
});

test('an entry that is not shown is not counted as shown', () => {
  expect(tally([make({}, [], false)], asOf)).toEqual({
    shown: 0,
    repairable: 0,
    overdue: 0,
    needsInformation: 0,
  });
});

test('whether it is shown may be unknown: then the law says that it may be', () => {
  expect(tally([make({}, [], null)], asOf).shown).toBe(1);
});

test('repair starts on its first day, not before, and only where it can be applied for', () => {
  expect(isRepairable(withRepair({ from: '2026-11-21' }), asOf)).toBe(true);
  expect(isRepairable(withRepair({ from: '2026-11-22' }), asOf)).toBe(false);
  expect(isRepairable(withRepair({ from: null }), asOf)).toBe(false);
  expect(isRepairable(make({}), asOf)).toBe(false);
});

test('what is known to stand in the way keeps from repair; what may do so does not', () => {
  const blockers = (outcome: 'no' | 'unknown'): Action['blockers'] => [
    { needs: 'dutiesPerformed', outcome, missing: [] },
  ];
  expect(isRepairable(withRepair({ blockers: blockers('no') }), asOf)).toBe(false);
  expect(isRepairable(withRepair({ blockers: blockers('unknown') }), asOf)).toBe(true);
});

test('the next day of repair is the first one still to come', () => {
  const entries = ['2027-01-05', '2026-12-01', '2026-11-21'].map((from) => withRepair({ from }));
  expect(nextRepairDay(entries, asOf)).toBe('2026-12-01');
  expect(nextRepairDay([make({ status: 'ended', firstRepairDay: '2027-01-05' })], asOf)).toBeNull();
});

test('what was found is counted in all parts of a record, but for what is counted of its own or is no law', () => {
  const whole = {
    ...evaluation,
    entries: [
      {
        ...entry,
        findings: [
          finding('shown-past-last-day', 'yes'),
          finding('must-not-enter', 'yes'),
          finding('leniency', 'unknown'),
          finding('exempt-from-measures', 'yes', { draft: true }),
        ],
      },
    ],
    measures: evaluation.measures.map((measure) => ({
      ...measure,
      findings: [finding('measure-unpublished', 'yes')],
    })),
    authorisations: evaluation.authorisations.map((given) => ({
      ...given,
      findings: [finding('authorisation-bundled', 'yes')],
    })),
    subject: { ...evaluation.subject, findings: [finding('identifier-invalid', 'yes')] },
  };
  expect(found(evaluation)).toBe(0);
  expect(found(whole)).toBe(4);
});
