import type { AgendaItem, Day, DisplayStatus } from '../engine/answers';
import type { Row } from '../engine/answers';

/** A row with the days that a line needs. */
export interface DrawnRow {
  readonly row: Row;
  readonly start: Day;
  readonly last: Day;
  /** Last days for others to act. */
  readonly limits: readonly Day[];
}

/** As many lines as can be told apart. */
export const most = 30;

/** Where it must not be shown whatever the days are. */
const moot: readonly DisplayStatus[] = ['revoked', 'repaired', 'notToBeShown'];

/** The entries that can be drawn; of many those that are shown too long, then those with days ahead, the next ones first. */
export function drawn(rows: readonly Row[], agenda: readonly AgendaItem[], asOf: Day): readonly DrawnRow[] {
  const limits = new Map<string, Day[]>();
  for (const { entry, kind, day } of agenda) {
    if (kind === 'limitEnds') limits.set(entry, [...(limits.get(entry) ?? []), day]);
  }
  const dated = rows.flatMap((row) => {
    const { startsOn: start, lastShownDay: last } = row;
    if (start === null || last === null || moot.includes(row.status)) return [];
    return [{ row, start, last }];
  });
  const few = () => {
    const sorted = dated.sort((a, b) => (a.last < b.last ? -1 : 1));
    const overdue = sorted.filter(({ row }) => row.status === 'overdue');
    const ahead = sorted.filter(({ last }) => last >= asOf);
    return [...overdue, ...ahead].slice(0, most);
  };
  const chosen = rows.length > most ? few() : dated;
  return chosen.map((one) => ({ ...one, limits: limits.get(one.row.id) ?? [] }));
}

/** The first days of years between two days, as many as have room. */
export function years(first: Day, final: Day): readonly Day[] {
  const from = Number(first.slice(0, 4)) + 1;
  const to = Number(final.slice(0, 4));
  const step = Math.max(1, Math.ceil((to - from + 1) / 5));
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  return Array.from({ length: count }, (_, place) => `${String(from + place * step).padStart(4, '0')}-01-01`);
}
