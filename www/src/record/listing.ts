import { signal } from '@preact/signals';
import type { DisplayStatus, EntryKind } from '../engine/answers';
import type { Row } from '../engine/answers';
import { kinds } from './groups';
import { ofRows } from './of-rows';
import { repairDay } from './row';
import { stands, type Standing } from './tally';

/** By what a list of entries can be ordered. */
export const columns = ['title', 'kind', 'status', 'remaining', 'repair', 'last'] as const;
export type Column = (typeof columns)[number];

/** How the entries are looked at: narrowed, ordered, and which page of them. */
export interface Listing {
  readonly standing: Standing | null;
  readonly kind: EntryKind | null;
  readonly status: DisplayStatus | null;
  readonly words: string;
  readonly by: Column | null;
  readonly descending: boolean;
  readonly page: number;
  /** Whether as a table; null: as suits their number. */
  readonly asTable: boolean | null;
  /** The entry that was last opened, to come back to. */
  readonly opened: string | null;
}

const untouched: Listing = {
  standing: null,
  kind: null,
  status: null,
  words: '',
  by: null,
  descending: false,
  page: 0,
  asTable: null,
  opened: null,
};

/** Kept while entries are opened and left again. */
export const listing = signal<Listing>(untouched);

/** Changes how the entries are looked at. Other entries or another order start at the first page. */
export function look(changes: Partial<Listing>): void {
  listing.value = { ...listing.value, page: 0, ...changes };
}

/** Keeps which entry is opened, to come back to it. */
export function remember(opened: string | null): void {
  listing.value = { ...listing.value, opened };
}

export function lookAnew(): void {
  listing.value = untouched;
}

export function narrowed(rows: readonly Row[], { standing, kind, status, words }: Listing): readonly Row[] {
  const sought = words.trim().toLowerCase();
  if (standing === null && kind === null && status === null && sought === '') return rows;
  const says = (text: string | null) => text?.toLowerCase().includes(sought) === true;
  return rows.filter(
    (row) =>
      (standing === null || stands(row, standing)) &&
      (kind === null || row.kind === kind) &&
      (status === null || row.status === status) &&
      (sought === '' || says(row.title) || says(row.provider) || says(row.id)),
  );
}

/** What presses most comes first. */
export const byUrgency: readonly DisplayStatus[] = [
  'overdue',
  'notToBeShown',
  'shown',
  'continuing',
  'needsInformation',
  'longTerm',
  'ended',
  'repaired',
  'revoked',
];

const far = '9999';

/** The kinds and statuses that there are, in their order. */
export const choices = ofRows((rows) => {
  const ofKind = new Set<EntryKind>();
  const ofStatus = new Set<DisplayStatus>();
  for (const { kind, status } of rows) {
    ofKind.add(kind);
    ofStatus.add(status);
  }
  return {
    kinds: kinds.filter((kind) => ofKind.has(kind)),
    statuses: byUrgency.filter((status) => ofStatus.has(status)),
  };
});

/** What the rows are ordered by. What is not known comes last. */
const keys: Record<Column, (row: Row) => number | string> = {
  title: ({ title }) => title ?? far,
  kind: ({ kind }) => kinds.indexOf(kind),
  status: ({ status }) => byUrgency.indexOf(status),
  remaining: ({ remainingDays, overdueDays }) =>
    remainingDays ?? (overdueDays === null ? Infinity : -overdueDays),
  repair: (row) => repairDay(row) ?? far,
  last: ({ lastShownDay }) => lastShownDay ?? far,
};

/** The rows in the order that is asked for; rows that are equal stay as they stand in the record. */
export function ordered(rows: readonly Row[], { by, descending }: Listing): readonly Row[] {
  if (by === null) return rows;
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keys[by](row) }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign));
  return keyed.map(({ row }) => row);
}
