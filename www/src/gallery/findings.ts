import type { Finding, FindingCode, Outcome } from '../engine/answers';

/** An invented finding, written by hand. */
export function finding(code: FindingCode, outcome: Outcome, changes: Partial<Finding> = {}): Finding {
  return {
    code,
    outcome,
    missing: [],
    details: [],
    citations: ['KLM-33'],
    certainty: 'official',
    draft: false,
    ...changes,
  };
}

/** A record in which there is much to say: what is so, what is open, what is in order, and what only a draft says. */
export const manyFindings: readonly Finding[] = [
  finding('shown-past-last-day', 'yes', { citations: ['KLM-33', 'O36-periods'], certainty: 'secondary' }),
  finding('notice-incomplete', 'yes', { details: ['basis', 'rights'] }),
  finding('leniency', 'yes'),
  finding('department-may-decide', 'unknown', { missing: ['duties.fulfilledOn'], certainty: 'secondary' }),
  finding('outside-catalogue', 'unknown', { missing: ['act.inCatalogue'] }),
  finding('data-without-consent', 'unknown', {
    missing: ['law.publicBodyMayCollect'],
    details: ['income', 'deposits'],
  }),
  finding('recorded-twice', 'no'),
  finding('class-mismatch', 'no', { certainty: 'secondary' }),
  finding('exempt-from-measures', 'yes', { draft: true }),
  finding('outside-closed-list', 'unknown', { draft: true, missing: ['act.kind'] }),
  finding('decision-incomplete', 'no', { draft: true }),
];
