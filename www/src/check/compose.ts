import type { SubjectKind } from '../engine/answers';

/** Parts of a record in the format `credit-record/1`. */
type Part = Readonly<Record<string, unknown>>;

export interface Composed {
  readonly text: string;
  /** The id of what was added, or of the same thing where it stood there before. */
  readonly id: string;
  /** Whether the record held it before. */
  readonly held: boolean;
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** What stands in a list under an id. */
const idOf = (value: unknown): unknown => (isPart(value) ? value['id'] : undefined);

/** The parts that are known, in the order of their names, so that two can be held against each other. */
const told = (part: Part) =>
  JSON.stringify(
    Object.keys(part)
      .filter((key) => key !== 'id' && part[key] !== undefined)
      .sort()
      .map((key) => [key, part[key]]),
  );

/** The text of a record that says nothing but who it is about. */
export function emptyRecord(kind: SubjectKind): string {
  return JSON.stringify({ schema: 'credit-record/1', subject: { kind } });
}

/** The record with a place, where it names none. */
export function inDivision(text: string, division: string | null): string {
  const record = JSON.parse(text) as Part;
  const subject = isPart(record['subject']) ? record['subject'] : {};
  if (division === null || typeof subject['division'] === 'string') return text;
  return JSON.stringify({ ...record, subject: { ...subject, division } });
}

/** The record with an entry, unless one has its id. */
export function withEntry(text: string, entry: Part): string {
  const record = JSON.parse(text) as Part;
  const entries = list(record['entries']);
  if (entries.some((one) => idOf(one) === entry['id'])) return text;
  return JSON.stringify({ ...record, entries: [...entries, entry] }, null, 2);
}

/** The record with one more measure or authorisation, under an id that nothing else has. */
export function withAdded(text: string, where: 'measures' | 'authorisations', part: Part): Composed {
  const record = JSON.parse(text) as Part;
  const others = list(record[where]);
  const same = others.filter(isPart).find((one) => told(one) === told(part));
  const known = same?.['id'];
  if (typeof known === 'string') return { text, id: known, held: true };
  const taken = new Set(others.map(idOf));
  let nth = 1;
  while (taken.has(`${where[0] ?? ''}${nth}`)) nth += 1;
  const id = `${where[0] ?? ''}${nth}`;
  const next = { ...record, [where]: [...others, { id, ...part }] };
  return { text: JSON.stringify(next, null, 2), id, held: false };
}
