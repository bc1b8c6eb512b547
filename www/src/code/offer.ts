import type {
  Day,
  DisplayStatus,
  EntryKind,
  EntryView,
  Evaluation,
  FindingCode,
  OfficialGrade,
  Row,
  SourceView,
  SubjectName,
} from '../engine/answers';
import { words } from './words';

/** Where a line stands among those that can be chosen. */
export const parts = ['who', 'whole', 'good', 'other'] as const;
export type Part = (typeof parts)[number];

/** A line that can be chosen. */
export interface Line {
  readonly id: string;
  readonly part: Part;
  readonly text: string;
}

/** Why an entry cannot be chosen. */
export const reasons = ['over', 'mustGo', 'notShown', 'notKnown', 'closed', 'personal'] as const;
export type Reason = (typeof reasons)[number];

/** What a code may hold of a record on a day, and how many entries it may not, for each reason. */
export interface Offer {
  readonly day: Day;
  readonly lines: readonly Line[];
  readonly leftOut: Readonly<Record<Reason, number>>;
}

/** What is chosen before anybody chose. */
export const preset: readonly string[] = ['name', 'number', 'source', 'count'];

const gone: Partial<Record<DisplayStatus, Reason>> = {
  ended: 'over',
  repaired: 'over',
  revoked: 'over',
  overdue: 'mustGo',
  notToBeShown: 'mustGo',
};

/** What is found where an entry tells of people; one that may be so is not passed on either. */
const ofPeople: readonly FindingCode[] = [
  'personal-record-open',
  'personal-data-unmasked',
  'forbidden-data',
  'data-without-consent',
  'data-shown-too-widely',
];

const fact = ({ recorded }: EntryView, path: string) =>
  recorded.facts.find((one) => one.path === path)?.value;

/** Why an entry is not to be passed on, as far as a glance tells; null: it may be. */
function atAGlance({ status, shown }: Row): Reason | null {
  return gone[status] ?? (shown === true ? null : shown === false ? 'notShown' : 'notKnown');
}

/** The entries, by their ids, of which all must be told to say whether they are public. */
export const candidates = (rows: readonly Row[]): readonly string[] =>
  rows.filter((row) => atAGlance(row) === null).map(({ id }) => id);

/** Why an entry that is on show is not to be passed on all the same; null: it is public. */
function closely(entry: EntryView): Reason | null {
  if ((fact(entry, 'channel') ?? 'public') !== 'public') return 'closed';
  const { findings, recorded } = entry;
  const found = findings.some(
    ({ code, outcome, draft }) => ofPeople.includes(code) && outcome !== 'no' && !draft,
  );
  return found || recorded.sensitive.length > 0 ? 'personal' : null;
}

const kept = (entry: EntryView) => fact(entry, 'commitment.status') === 'kept';
const goodKinds: readonly EntryKind[] = ['licence', 'honour'];

function entryLine(entry: EntryView): Line {
  const { kind, title, provider, determinedOn } = entry.recorded;
  const isKept = kind === 'commitment' && kept(entry);
  const good = isKept || goodKinds.includes(kind);
  const name = words.kinds[isKept ? 'keptCommitment' : kind];
  return {
    id: `entry:${entry.id}`,
    part: good ? 'good' : kind === 'basic' ? 'whole' : 'other',
    text: words.entry({
      kind: name,
      title: title ?? name,
      provider,
      on: determinedOn,
      until: entry.display.lastShownDay,
    }),
  };
}

function who({ name, id }: SubjectName): readonly Line[] {
  const lines: Line[] = [];
  if (name !== null) lines.push({ id: 'name', part: 'who', text: words.name(name) });
  if (id !== null && id.kind === 'uscc' && id.valid)
    lines.push({ id: 'number', part: 'who', text: words.number(id.number) });
  return lines;
}

function whole(source: SourceView | null, count: number, grade: OfficialGrade | null): readonly Line[] {
  const lines: Line[] = [];
  if (source !== null && (source.name !== null || source.retrievedOn !== null))
    lines.push({ id: 'source', part: 'whole', text: words.source(source.name, source.retrievedOn) });
  lines.push({ id: 'count', part: 'whole', text: words.count(count) });
  if (grade !== null) lines.push({ id: 'grade', part: 'whole', text: words.grade(grade.grade, grade.on) });
  return lines;
}

export interface Public {
  readonly day: Day;
  readonly source: SourceView | null;
  /** Every entry as of that day. */
  readonly rows: readonly Row[];
  /** What is said as of that day of the candidates among them. */
  readonly evaluation: Pick<Evaluation, 'subject' | 'entries'>;
}

/** What a firm may put into its code: what is public and on show on that day. */
export function offerOf({ day, source, rows, evaluation }: Public): Offer {
  const { subject, entries } = evaluation;
  const leftOut = { over: 0, mustGo: 0, notShown: 0, notKnown: 0, closed: 0, personal: 0 };
  const reasonsFound = [...rows.map(atAGlance), ...entries.map(closely)];
  for (const reason of reasonsFound) if (reason !== null) leftOut[reason] += 1;
  const open = entries.filter((entry) => closely(entry) === null);
  const official = subject.score.official;
  const grade = open.some(({ id }) => id === official?.entry) ? official : null;
  const rest = open.filter(({ id }) => id !== grade?.entry).map(entryLine);
  return { day, lines: [...who(subject), ...whole(source, open.length, grade), ...rest], leftOut };
}
