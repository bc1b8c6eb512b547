import type { EntryKind } from '../engine/answers';
import type { Row } from '../engine/answers';

/** Entries of one kind. */
export interface Group {
  readonly kind: EntryKind;
  readonly rows: readonly Row[];
}

/** The parts of a record: what weighs, what is good, what is only told. In each the kinds stand as portals order them. */
export const parts = {
  weighing: [
    'penalty',
    'seriousList',
    'abnormalList',
    'judgmentDefault',
    'arrears',
    'commitment',
    'evaluation',
    'market',
    'other',
  ],
  good: ['honour'],
  plain: ['licence', 'basic'],
} as const satisfies Record<string, readonly EntryKind[]>;

export type Part = keyof typeof parts;

/** All kinds in their order. */
export const kinds: readonly EntryKind[] = [...parts.weighing, ...parts.good, ...parts.plain];

/** The entries of a part by kind; kinds without entries are left out. */
export function groups(rows: readonly Row[], part: Part): readonly Group[] {
  const inPart: readonly EntryKind[] = parts[part];
  return inPart
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
}
