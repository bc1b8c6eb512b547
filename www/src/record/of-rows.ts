import type { Row } from '../engine/answers';

/** Works something out of rows, once for as long as they are the same: there may be thousands. */
export function ofRows<Answer>(work: (rows: readonly Row[]) => Answer): (rows: readonly Row[]) => Answer {
  const known = new WeakMap<readonly Row[], { readonly answer: Answer }>();
  return (rows) => {
    const before = known.get(rows);
    if (before) return before.answer;
    const answer = work(rows);
    known.set(rows, { answer });
    return answer;
  };
}

/** The rows by their ids. */
export const byId = ofRows((rows): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row])));
