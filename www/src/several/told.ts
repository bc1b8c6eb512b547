import type {
  AgendaItem,
  AgendaKind,
  ClockKind,
  Day,
  EntryView,
  Evaluation,
  Problem,
  Row,
  SubjectName,
} from '../engine/answers';
import type { Engine } from '../engine/engine';
import { byId } from '../record/of-rows';
import { veiled } from '../record/sensitive';
import { tally, type Tally } from '../record/tally';

/** What a day in the list is: one ahead, or one that has passed without what should have been done. */
export const dayKinds = [
  'missed',
  'overdue',
  'limitEnds',
  'repairOpens',
  'displayEnds',
  'commitmentDue',
] as const satisfies readonly (AgendaKind | 'missed' | 'overdue')[];
export type DayKind = (typeof dayKinds)[number];

export const hasPassed = (kind: DayKind): boolean => kind === 'missed' || kind === 'overdue';

/** What an entry is named by. */
export type Named = Pick<Row, 'title' | 'kind'>;

/** A day that matters to a subject. */
export interface SubjectDay {
  readonly day: Day;
  readonly kind: DayKind;
  /** The entry that it is about, and what names it. */
  readonly entry: string;
  readonly named: Named;
  readonly limit: ClockKind | null;
  readonly provisional: boolean;
}

/** What is kept of an evaluation: enough for the days and the counts of a subject. */
export interface Told {
  readonly subject: SubjectName;
  readonly problems: readonly Problem[];
  readonly tally: Tally;
  readonly entries: number;
  readonly days: readonly SubjectDay[];
  /** The entries with days ahead, each with its own, for calendars. */
  readonly dated: readonly { readonly entry: EntryView; readonly agenda: readonly AgendaItem[] }[];
}

export type Answer =
  | { readonly is: 'told'; readonly told: Told }
  | { readonly is: 'broken'; readonly problems: readonly Problem[] };

const overdueOf = (rows: readonly Row[]): readonly SubjectDay[] =>
  rows
    .filter(({ status, lastShownDay }) => status === 'overdue' && lastShownDay !== null)
    .map((row) => ({
      day: row.lastShownDay ?? '',
      kind: 'overdue',
      entry: row.id,
      named: row,
      limit: null,
      provisional: false,
    }));

function missedOf({ id, clocks }: EntryView, named: Named): readonly SubjectDay[] {
  const missed = clocks.flatMap(({ kind, dueOn, doneOn, missed: late, draft }): SubjectDay[] =>
    late === true && doneOn === null && dueOn !== null && !draft
      ? [{ day: dueOn, kind: 'missed', entry: id, named, limit: kind, provisional: false }]
      : [],
  );
  // Several texts may set the same limit.
  return missed.filter(
    (one, at) => missed.findIndex(({ day, limit }) => day === one.day && limit === one.limit) === at,
  );
}

function daysOf(rows: readonly Row[], { entries, subject }: Evaluation): readonly SubjectDay[] {
  const row = byId(rows);
  const named = (id: string): Named => row.get(id) ?? { title: id, kind: 'other' };
  return [
    ...overdueOf(rows),
    ...entries.flatMap((entry) => missedOf(entry, named(entry.id))),
    ...subject.agenda.map((item) => ({ ...item, named: named(item.entry) })),
  ];
}

/** Asks the engine about one record; null: there is no answer, the question was dropped. */
export async function tellOf(engine: Engine, recordText: string, today: Day): Promise<Answer | null> {
  const survey = await engine.ask('survey', { recordText, today });
  if (survey === null) return null;
  if (survey.status === 'failure') return { is: 'broken', problems: survey.problems };
  const evaluation = await engine.ask('evaluate', { recordText, today });
  if (evaluation === null) return null;
  if (evaluation.status === 'failure') return { is: 'broken', problems: evaluation.problems };
  const { agenda } = evaluation.subject;
  const dated = evaluation.entries
    .map((entry) => ({ entry: veiled(entry), agenda: agenda.filter((item) => item.entry === entry.id) }))
    .filter((one) => one.agenda.length > 0);
  const { subject, problems, rows } = survey;
  return {
    is: 'told',
    told: {
      subject,
      problems,
      tally: tally(rows),
      entries: rows.length,
      days: daysOf(rows, evaluation),
      dated,
    },
  };
}
