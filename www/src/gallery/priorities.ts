import type { Priority } from '../engine/answers';

const repair: Priority = {
  about: { kind: 'entry', id: 'e1' },
  help: 'repair',
  code: null,
  open: false,
  more: [],
  form: 'F1',
  since: '2026-09-16',
  until: '2027-06-15',
  citations: ['O36-periods'],
  draft: false,
};

/** Invented priorities, written by hand, as of 2026-11-21. */
export const priorities = {
  takeDown: {
    ...repair,
    help: 'takeDown',
    code: 'shown-past-last-day',
    more: ['stated-end-too-late'],
    form: 'F3',
    since: '2026-04-01',
    until: null,
    citations: ['KLM-33', 'O36-periods'],
  },
  repair,
  answer: { ...repair, help: 'answer', form: 'F5', since: null, until: '2026-11-30' },
  findOut: {
    ...repair,
    help: 'findOut',
    code: 'class-mismatch',
    open: true,
    form: 'F12',
    since: null,
    until: null,
  },
  repairLater: { ...repair, help: 'repairLater', since: '2026-12-01' },
  subject: {
    ...repair,
    about: { kind: 'subject', id: null },
    help: 'correct',
    code: 'identifier-invalid',
    form: null,
    since: null,
    until: null,
  },
  draft: { ...repair, help: 'lenient', code: 'exempt-from-measures', form: null, draft: true },
} satisfies Record<string, Priority>;
