import { expect, test } from 'vitest';
import { finding } from '../gallery/findings';
import { row } from '../gallery/rows';
import { entry, evaluation } from '../gallery/samples';
import type { Row } from '../engine/answers';
import { found, held, nextRepairDay, stands, tally } from './tally';

const asOf = '2026-11-21';
const make = (changes: Partial<Row>): Row => ({ ...row, repairable: false, ...changes });

test('entries are counted by where they stand', () => {
  const rows = [
    make({ repairable: true }),
    make({}),
    make({ status: 'overdue' }),
    make({ status: 'needsInformation' }),
    make({ status: 'ended' }),
    make({ status: 'repaired' }),
    make({ status: 'revoked' }),
  ];
  expect(tally(rows)).toEqual({ shown: 3, repairable: 1, ended: 2, overdue: 1, needsInformation: 1 });
});

test('an entry that is not shown is not counted as shown; where nobody says, the law says that it may be', () => {
  expect(stands(make({ shown: false }), 'shown')).toBe(false);
  expect(stands(make({ shown: null }), 'shown')).toBe(true);
});

test('the next day of repair is the first one still to come, of what repair is of use for', () => {
  const days = ['2027-01-05', '2026-12-01', '2026-11-21'].map((firstRepairDay) => make({ firstRepairDay }));
  expect(nextRepairDay(days, asOf)).toBe('2026-12-01');
  expect(nextRepairDay([make({ status: 'ended', firstRepairDay: '2027-01-05' })], asOf)).toBeNull();
});

test('what holds by law is neither open nor of a draft', () => {
  const findings = [
    finding('leniency', 'yes'),
    finding('must-not-enter', 'unknown'),
    finding('exempt-from-measures', 'yes', { draft: true }),
  ];
  expect(held(findings).map(({ code }) => code)).toEqual(['leniency']);
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
    measures: evaluation.measures.map((one) => ({
      ...one,
      findings: [finding('measure-unpublished', 'yes')],
    })),
    authorisations: evaluation.authorisations.map((one) => ({
      ...one,
      findings: [finding('authorisation-bundled', 'yes')],
    })),
    subject: { ...evaluation.subject, findings: [finding('identifier-invalid', 'yes')] },
  };
  expect(found(evaluation)).toBe(0);
  expect(found(whole)).toBe(4);
});
