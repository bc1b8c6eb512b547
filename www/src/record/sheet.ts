import { signal } from '@preact/signals';
import type { Day, EntryView, Evaluation, Problem, Selection, SubjectView } from '../engine/answers';
import type { Engine } from '../engine/engine';
import { forgetTyped } from '../typed';
import { lookAnew } from './listing';
import { rowOf, type Row } from './row';

/** Who a record is about, as it may be shown. */
export type Named = Pick<SubjectView, 'kind' | 'name' | 'id' | 'division'>;

/** The record that is open, and what is said of it as of a day. It lives in memory only. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
  readonly today: Day;
  readonly asOf: Day;
  readonly subject: Named;
  readonly problems: readonly Problem[];
  readonly selection: Selection;
  readonly rows: readonly Row[];
  /** The rows as of today, to tell what another day changes. */
  readonly rowsToday: readonly Row[];
  /** What is said of the whole record. */
  readonly evaluation: Evaluation;
}

export const sheet = signal<Sheet | null>(null);

/** Closes the record and forgets all that was typed and looked at. */
export function closeRecord(): void {
  sheet.value = null;
  lookAnew();
  forgetTyped();
}

/** Opens a record as of a day, else as of today. Returns what keeps it from being read; nothing if it was. */
export async function openRecord(
  engine: Engine,
  record: { readonly name: string; readonly text: string },
  day?: Day,
): Promise<Problem[]> {
  const today = await engine.ask('todayInChina');
  if (today === null) return [];
  const asOf = day ?? today;
  const evaluation = await engine.ask('evaluate', { recordText: record.text, today: asOf });
  if (evaluation === null) return [];
  if (evaluation.status === 'failure') return evaluation.problems;
  const before = sheet.value;
  const rows = evaluation.entries.map((entry) => rowOf(entry, asOf));
  const known = before?.text === record.text && before.today === today;
  if (!known) lookAnew();
  sheet.value = {
    name: record.name,
    text: record.text,
    today,
    asOf,
    subject: evaluation.subject,
    problems: evaluation.problems,
    selection: evaluation.selection,
    rows,
    rowsToday: asOf === today ? rows : known ? before.rowsToday : [],
    evaluation,
  };
  return [];
}

/** All that is said of one entry; null where the engine has no answer. */
export function details({ evaluation }: Sheet, id: string): Promise<EntryView | null> {
  return Promise.resolve(evaluation.entries.find((entry) => entry.id === id) ?? null);
}
