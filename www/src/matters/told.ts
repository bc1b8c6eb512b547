import type { AgendaItem, ClockView, Day, EntryView } from '../engine/answers';
import type { Engine } from '../engine/engine';
import { veiled } from '../record/sensitive';
import type { Draft } from '../drafts/draft';
import { clocksOf, partOf, recordWithLog } from './into-record';
import { stageOf } from './progress';

/** What the engine says of a matter as of today. */
export interface Told {
  readonly today: Day;
  /** The entry with what was logged; null: the letter is about the subject, or there is no such entry. */
  readonly entry: EntryView | null;
  /** The limits of time that the letter started. */
  readonly clocks: readonly ClockView[];
  /** The days ahead among them. */
  readonly agenda: readonly AgendaItem[];
  /** The record with what was logged. */
  readonly recordText: string;
}

/** Where nothing can be told. */
export const nothingTold = (today: Day, recordText: string): Told => ({
  today,
  entry: null,
  clocks: [],
  agenda: [],
  recordText,
});

const once = (items: readonly AgendaItem[]): readonly AgendaItem[] =>
  items.filter(
    (item, at) => items.findIndex(({ day, limit }) => day === item.day && limit === item.limit) === at,
  );

/** Asks the engine, which alone knows limits of time, about the record with what was logged. */
export async function told(engine: Engine, draft: Draft, today: Day): Promise<Told> {
  const recordText = recordWithLog(draft) ?? draft.record.text;
  if (draft.entry === null) return nothingTold(today, recordText);
  const answer = await engine.ask('evaluate', { recordText, today, entries: [draft.entry] });
  if (answer?.status !== 'success') return nothingTold(today, recordText);
  const [entry] = answer.entries;
  if (entry === undefined) return nothingTold(today, recordText);
  const begun = stageOf(draft.log) !== 'prepared';
  const part = partOf(draft);
  const clocks = entry.clocks.filter(
    ({ kind, about }) => begun && clocksOf(draft.form).includes(kind) && (part === null || about === part),
  );
  const isAhead = ({ limit, day }: AgendaItem) =>
    clocks.some(({ kind, dueOn, doneOn }) => kind === limit && dueOn === day && doneOn === null);
  const agenda = once(answer.subject.agenda.filter((item) => item.entry === entry.id && isAhead(item)));
  return { today, entry: veiled(entry), clocks, agenda, recordText };
}

/** The next day on which somebody must have acted, or the last that has passed; null: none is known. */
export function dueNext({ clocks }: Told): Day | null {
  const open = clocks.filter(({ doneOn, dueOn, draft }) => doneOn === null && dueOn !== null && !draft);
  return open.map(({ dueOn }) => dueOn ?? '').sort()[0] ?? null;
}

/** Whether the engine says that a day was missed. */
export const isLate = ({ clocks }: Told): boolean =>
  clocks.some(({ missed, doneOn, draft }) => missed === true && doneOn === null && !draft);
