import type { Evaluation } from '../engine/answers';
import { rowOf } from './rows';
import type { Sheet } from '../record/sheet';
import { evaluation } from './samples';

/** An open record of which this is said, as of 2026-11-21. */
export function opened(changes: Partial<Evaluation> = {}): Sheet {
  const told = { ...evaluation, ...changes };
  const rows = told.entries.map((entry) => rowOf(entry));
  return {
    name: '示例',
    text: '{}',
    origin: '{}',
    today: '2026-11-21',
    asOf: '2026-11-21',
    subject: told.subject,
    problems: told.problems,
    selection: told.selection,
    source: null,
    rows,
    rowsToday: rows,
    evaluation: told,
  };
}
