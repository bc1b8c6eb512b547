import type { Action } from '../engine/answers';

const repair: Action = {
  form: 'F1',
  from: '2026-09-16',
  blockers: [],
  findings: [],
  receivers: [
    { pack: 'KLM', roles: ['leadAuthority'], citations: ['KLM-33'], draft: false },
    { pack: 'O36', roles: ['creditChina', 'decidingUnit'], citations: ['O36-periods'], draft: false },
  ],
  grounds: [],
  citations: ['KLM-33', 'O36-periods'],
};

/** Invented letters, written by hand. */
export const letters = {
  repair,
  /** Its day has come, but what must hold does not, or is not known. */
  blocked: {
    ...repair,
    blockers: [
      { needs: 'dutiesPerformed', outcome: 'no', missing: [] },
      { needs: 'harmRemoved', outcome: 'unknown', missing: ['duties.harmRemoved'] },
    ],
  },
  /** An earlier commitment was broken; for how long that bars was not read. */
  barred: {
    ...repair,
    form: 'F5b',
    blockers: [{ needs: 'notBarred', outcome: 'unknown', missing: ['law.repairBar'] }],
  },
  /** Its day is still to come. */
  waiting: {
    ...repair,
    form: 'F2',
    from: '2027-06-16',
    blockers: [{ needs: 'repairDayReached', outcome: 'no', missing: [] }],
  },
  /** From when it can go is not known. */
  undated: {
    ...repair,
    form: 'F6',
    from: null,
    blockers: [{ needs: 'repairDayReached', outcome: 'unknown', missing: ['display.firstRepairDay'] }],
    receivers: [],
  },
  objection: {
    ...repair,
    form: 'F3',
    from: '2026-11-21',
    findings: ['shown-past-last-day', 'deadline-missed'],
    receivers: [
      { pack: 'KLM', roles: ['leadAuthority', 'provider'], citations: ['KLM-33'], draft: false },
      { pack: 'HLJD', roles: ['institution'], citations: ['HLJD-53'], draft: true },
    ],
    grounds: ['wrong', 'shownTooLong'],
    citations: ['KLM-33'],
  },
  authorisation: {
    ...repair,
    form: 'F7',
    from: '2026-11-21',
    receivers: [{ pack: 'KLM', roles: ['leadAuthority', 'asker'], citations: ['KLM-33'], draft: false }],
    citations: ['KLM-33'],
  },
  /** No provision that was read grants it. */
  unfounded: { ...repair, form: 'F12', from: '2026-11-21', receivers: [], citations: [] },
} satisfies Record<string, Action>;
