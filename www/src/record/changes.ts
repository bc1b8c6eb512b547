import type { DisplayStatus } from '../engine/answers';
import type { Row } from '../engine/answers';

/** What becomes of an entry by another day: it has to be gone, repair opens, or it stands elsewhere. */
export interface Change {
  readonly row: Row;
  readonly what: 'mustGo' | 'repairOpens' | 'repairNotYet' | 'status';
}

const over: readonly DisplayStatus[] = ['overdue', 'ended'];

function change(before: Row, after: Row): Change['what'] | null {
  if (before.status === 'shown' && over.includes(after.status)) return 'mustGo';
  if (before.repairable !== after.repairable) return after.repairable ? 'repairOpens' : 'repairNotYet';
  return before.status === after.status ? null : 'status';
}

/** What differs between two days, in the order of the record. */
export function changes(before: readonly Row[], after: readonly Row[]): readonly Change[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return after.flatMap((row) => {
    const earlier = known.get(row.id);
    const what = earlier === undefined ? null : change(earlier, row);
    return what === null ? [] : [{ row, what }];
  });
}
