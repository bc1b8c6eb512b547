import type { AgendaItem, SubjectName } from '../engine/answers';
import type { Subject } from '../several/days';
import type { Brought, State } from '../several/subjects';
import type { SubjectDay, Told } from '../several/told';
import { entry, problem } from './samples';

const nothing = { shown: 0, repairable: 0, ended: 0, overdue: 0, needsInformation: 0 };
const firm: SubjectName = {
  kind: 'legalPerson',
  name: '克拉玛依市晴岚机械修理有限公司（虚构）',
  id: { kind: 'uscc', number: '91659999MA0000007L', valid: true },
  division: '650200',
};
const agenda: readonly AgendaItem[] = [
  { day: '2026-11-21', kind: 'limitEnds', entry: 'e1', limit: 'answer', provisional: false },
  { day: '2027-06-15', kind: 'displayEnds', entry: 'e1', limit: null, provisional: true },
];
const named = { title: '未按规定检查作业现场的安全设施', kind: 'penalty' } as const;
const passed: readonly SubjectDay[] = [
  { day: '2026-05-20', kind: 'overdue', entry: 'e2', named, limit: null, provisional: false },
  { day: '2026-10-21', kind: 'missed', entry: 'e5', named, limit: 'answer', provisional: false },
];

/** Invented records of which was told as of 2026-11-21. */
export const told: Told = {
  subject: firm,
  problems: [],
  tally: { ...nothing, shown: 5, repairable: 2, overdue: 1 },
  entries: 6,
  days: [...passed, ...agenda.map((item) => ({ ...item, named }))],
  dated: [{ entry, agenda }],
};

const branchAgenda: readonly AgendaItem[] = [
  { day: '2026-12-04', kind: 'repairOpens', entry: 'e1', limit: null, provisional: false },
  { day: '2027-03-01', kind: 'commitmentDue', entry: 'e1', limit: null, provisional: false },
];

export const toldOfBranch: Told = {
  ...told,
  subject: { ...firm, name: '晴岚机械修理有限公司独山子分公司（虚构）' },
  tally: { ...nothing, shown: 1 },
  entries: 1,
  days: branchAgenda.map((item) => ({ ...item, named: { title: null, kind: 'commitment' } })),
  dated: [{ entry, agenda: branchAgenda }],
};

export const toldOfPerson: Told = {
  ...told,
  subject: { kind: 'naturalPerson', name: '欧***', id: null, division: null },
  problems: [problem],
  tally: nothing,
  entries: 0,
  days: [],
  dated: [],
};

export const subjects: readonly Subject[] = [
  { id: 1, told },
  { id: 2, told: toldOfBranch },
  { id: 3, told: toldOfPerson },
];

/** A record that was brought, in this state. */
export const inState = (state: State, name = '晴岚.json'): Brought => ({ id: 1, name, text: '{}', state });

export const broken: State = {
  is: 'broken',
  problems: [problem, { ...problem, line: 7 }, { ...problem, line: 8 }, { ...problem, line: 9 }],
};
