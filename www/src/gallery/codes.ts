import { offerOf, type Offer } from '../code/offer';
import { summaryText } from '../code/summary';
import type { EntryKind, EntryView, RecordedFact } from '../engine/answers';
import { rowOf } from './rows';
import { entry, evaluation } from './samples';

interface Made {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly facts?: readonly (readonly [path: string, value: string])[];
}

/** An invented entry that is public and on show. */
export function publicEntry({ id, kind, title, facts = [['channel', 'public']] }: Made): EntryView {
  const told = facts.map(([path, value]): RecordedFact => ({ path, kind: 'word', value }));
  return {
    ...entry,
    id,
    recorded: { ...entry.recorded, kind, title, shown: true, facts: told, sensitive: [] },
    findings: [],
  };
}

const entries: readonly EntryView[] = [
  publicEntry({ id: 'e1', kind: 'penalty', title: '未按规定检查作业现场的安全设施' }),
  publicEntry({ id: 'e2', kind: 'honour', title: '2025年度守合同重信用企业（虚构）' }),
  publicEntry({ id: 'e3', kind: 'licence', title: '特种设备维修许可（虚构）' }),
  publicEntry({
    id: 'e4',
    kind: 'commitment',
    title: '按期补齐消防验收材料',
    facts: [
      ['channel', 'public'],
      ['commitment.status', 'kept'],
    ],
  }),
];
const over: EntryView = { ...entry, id: 'e5', display: { ...entry.display, status: 'ended' } };

/** An invented offer as of 2026-11-21. */
export const offer: Offer = offerOf({
  day: '2026-11-21',
  source: { name: '示例信用网（虚构）', retrievedOn: '2026-11-20' },
  rows: [...entries, over].map((one) => rowOf(one)),
  evaluation: { subject: evaluation.subject, entries: [...entries] },
});

/** The text of a code that holds all of it. */
export const summary: string = summaryText(
  offer.lines.map(({ text }) => text),
  offer.day,
);
