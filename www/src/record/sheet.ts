import { signal } from '@preact/signals';
import type {
  AgendaItem,
  Day,
  EntryView,
  Evaluation,
  Problem,
  Selection,
  SourceView,
  SubjectName,
  Survey,
} from '../engine/answers';
import type { Engine } from '../engine/engine';
import { carries } from '../keeping/carried';
import { forgetTyped } from '../typed';
import { lookAnew } from './listing';
import { veiled } from './sensitive';
import type { Row } from '../engine/answers';

/** The record that is open, and what is said of it as of a day. It lives in memory only. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
  /** The text it was opened with; what was written into it here since does not make it another record. */
  readonly origin: string;
  readonly today: Day;
  readonly asOf: Day;
  readonly subject: SubjectName;
  readonly problems: readonly Problem[];
  readonly selection: Selection;
  /** Where the record was taken from, if it says so. */
  readonly source: SourceView | null;
  readonly rows: readonly Row[];
  /** The rows as of today, to tell what another day changes. */
  readonly rowsToday: readonly Row[];
  /** What is said of the record; of one with many entries in short, without them, and later than the rows. */
  readonly evaluation: Evaluation | null;
}

/** All that is said of one entry. */
export interface Details {
  readonly entry: EntryView;
  /** The days ahead that are its own. */
  readonly agenda: readonly AgendaItem[];
}

/** As many entries as can all be told of at once. */
export const few = 200;

export const sheet = signal<Sheet | null>(null);

/** Whether the person stopped what is told of a record with many entries as a whole. */
export const wholeStopped = signal(false);

/** Closes the record and forgets all that was typed and looked at. */
export function closeRecord(): void {
  sheet.value = null;
  lookAnew();
  forgetTyped();
}

async function evaluated(
  engine: Engine,
  { text, asOf }: Pick<Sheet, 'text' | 'asOf'>,
  wanted: { readonly entries?: string[]; readonly inShort?: boolean } = {},
): Promise<Evaluation | null> {
  const answer = await engine.ask('evaluate', { recordText: text, today: asOf, ...wanted });
  return answer?.status === 'success' ? answer : null;
}

type Opening = Pick<Sheet, 'name' | 'text' | 'origin' | 'today' | 'asOf'>;

/** A record to open; without an origin it is one of its own. */
export interface RecordText {
  readonly name: string;
  readonly text: string;
  readonly origin?: string;
}

/** What is shown of a record as soon as its rows are there. */
function glance(record: Opening, { subject, problems, selection, source, rows }: Survey): Sheet {
  const before = sheet.value;
  const known = before?.text === record.text && before.today === record.today;
  if (!known) lookAnew();
  wholeStopped.value = false;
  const rowsToday = record.asOf === record.today || !known ? rows : before.rowsToday;
  return { ...record, subject, problems, selection, source, rows, rowsToday, evaluation: null };
}

/** Milliseconds in which a phone draws the first of many rows: meanwhile the engine leaves it to that. */
const UNHURRIED = 400;

/** Tells of the whole record, while its many rows are seen already. */
async function complete(engine: Engine, open: Sheet): Promise<void> {
  await new Promise((done) => setTimeout(done, UNHURRIED));
  if (sheet.value !== open) return;
  const evaluation = await evaluated(engine, open, { entries: [], inShort: true });
  if (sheet.value !== open) return;
  if (evaluation === null) wholeStopped.value = true;
  else sheet.value = { ...open, evaluation };
}

/** Goes on with what was stopped. */
export function completeAgain(engine: Engine): void {
  const open = sheet.peek();
  wholeStopped.value = false;
  if (open?.evaluation === null) void complete(engine, open);
}

/**
 * Opens a record as of a day, else as of today. Returns what keeps it from being read; nothing if it was, null if there
 * was no answer: the question was dropped.
 */
export async function openRecord(
  engine: Engine,
  { name, text, origin = text }: RecordText,
  day?: Day,
): Promise<Problem[] | null> {
  const today = await engine.ask('todayInChina');
  if (today === null) return null;
  const asOf = day ?? today;
  const survey = await engine.ask('survey', { recordText: text, today: asOf });
  if (survey === null) return null;
  if (survey.status === 'failure') return survey.problems;
  const open = glance({ name, text, origin, today, asOf }, survey);
  if (open.rows.length > few) {
    sheet.value = open;
    void complete(engine, open);
    return [];
  }
  const evaluation = await evaluated(engine, open);
  if (evaluation === null) return null;
  sheet.value = { ...open, evaluation };
  return [];
}

type Carried = Required<RecordText> & { readonly day: Day | undefined };

let along: Carried | null = null;
carries<Carried>('record', {
  pack: () => {
    const open = sheet.peek();
    if (open === null) return along;
    const { name, text, origin, asOf, today } = open;
    return { name, text, origin, day: asOf === today ? undefined : asOf };
  },
  unpack: (part) => (along = part),
});

/** Opens what an update brought along. */
export async function openAgain(engine: Engine): Promise<void> {
  if (along !== null) await openRecord(engine, along, along.day);
  along = null;
}

/** All that is said of one entry; null where the engine has no answer. */
export async function details(engine: Engine, open: Sheet, id: string): Promise<Details | null> {
  const known = open.evaluation?.entries.some((entry) => entry.id === id) === true;
  const evaluation = known ? open.evaluation : await evaluated(engine, open, { entries: [id] });
  const entry = evaluation?.entries.find((one) => one.id === id);
  if (!evaluation || !entry) return null;
  return { entry: veiled(entry), agenda: evaluation.subject.agenda.filter((item) => item.entry === id) };
}
