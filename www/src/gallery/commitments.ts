import type { ClockView, EntryView, RecordedFact } from '../engine/answers';
import { commitmentOf, type Commitment } from '../commitments/commitment';
import { clocks } from './clocks';
import { letters } from './letters';
import { display, entry } from './samples';

/** An invented entry with these parts of a commitment, days and words as a record has them. */
export function commitmentEntry(
  id: string,
  title: string | null,
  parts: Readonly<Record<string, string>>,
  changes: Partial<EntryView> = {},
): EntryView {
  const facts = Object.entries(parts).map(([key, value]): RecordedFact => {
    const kind = /^\d{4}-/.test(value) ? 'day' : 'word';
    return { path: `commitment.${key}`, kind, value };
  });
  return {
    ...entry,
    id,
    display: { ...display, status: 'shown', firstRepairDay: null, lastShownDay: null, remainingDays: null },
    actions: [letters.objection],
    findings: [],
    ...changes,
    recorded: { ...entry.recorded, kind: 'commitment', title, facts },
  };
}

const check: ClockView = {
  ...clocks.waiting,
  kind: 'commitmentCheck',
  by: 'licensingAuthority',
  pack: 'HLJ',
  rule: 'HLJ-46.commitment-check',
  about: null,
  startsOn: '2026-10-20',
  length: 2,
  unit: 'months',
  dueOn: '2026-12-21',
  mayMove: [],
};

/** Invented commitments in every state, as of 2026-11-21, written by hand. */
export const commitmentEntries = {
  overdue: commitmentEntry('c1', '容缺补交场地证明（虚构）', {
    type: 'missingPapers',
    madeOn: '2026-10-08',
    dueOn: '2026-11-20',
    status: 'performing',
  }),
  today: commitmentEntry('c2', '按时公布价格（虚构）', {
    type: 'open',
    madeOn: '2026-01-05',
    dueOn: '2026-11-21',
    status: 'performing',
  }),
  soon: commitmentEntry('c3', '补交验收报告（虚构）', {
    type: 'missingPapers',
    dueOn: '2026-12-21',
    status: 'performing',
  }),
  untold: commitmentEntry('c4', null, {}),
  performing: commitmentEntry(
    'c5',
    '食品经营许可告知承诺（虚构）',
    {
      type: 'licenceReplacing',
      madeOn: '2026-10-19',
      status: 'performing',
      licenceDecidedOn: '2026-10-20',
    },
    { clocks: [check] },
  ),
  unchecked: commitmentEntry(
    'c6',
    '告知承诺办许可，没写许可日期（虚构）',
    { type: 'licenceReplacing', dueOn: '2027-06-30', status: 'performing' },
    { packs: ['HLJ', 'O36'] },
  ),
  broken: commitmentEntry(
    'c7',
    '行业自律承诺（虚构）',
    { type: 'tradeBody', dueOn: '2026-06-30', status: 'broken' },
    { display, actions: [letters.repair, letters.objection] },
  ),
  false: commitmentEntry(
    'c8',
    '代替无违法证明的承诺（虚构）',
    { type: 'proofReplacing', status: 'false' },
    { display: { ...display, status: 'repaired', lastShownDay: null, remainingDays: null } },
  ),
  kept: commitmentEntry(
    'c9',
    '修复时的承诺（虚构）',
    { type: 'repair', madeOn: '2026-03-02', dueOn: '2026-09-30', status: 'kept' },
    { actions: [letters.objection, { ...letters.objection, form: 'F9', findings: [] }] },
  ),
} satisfies Record<string, EntryView>;

/** The same as they are read. */
export const commitment = (name: keyof typeof commitmentEntries): Commitment =>
  commitmentOf(commitmentEntries[name]);
