import { signal } from '@preact/signals';
import type { Day, Evaluation, Problem } from '../engine/answers';
import type { Engine } from '../engine/engine';
import { forgetTyped } from '../typed';

/** The record that is open, and what is said of it as of a day. It lives in memory only. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
  readonly today: Day;
  readonly asOf: Day;
  readonly evaluation: Evaluation;
}

export const sheet = signal<Sheet | null>(null);

/** Closes the record and forgets all that was typed. */
export function closeRecord(): void {
  sheet.value = null;
  forgetTyped();
}

/** Opens a record as of a day, else as of today. Returns what keeps it from being read; nothing if it was. */
export async function openRecord(
  engine: Engine,
  record: { readonly name: string; readonly text: string },
  day?: Day,
): Promise<Problem[]> {
  const outcome = await engine.ask((calls) => {
    const today = calls.todayInChina();
    const asOf = day ?? today;
    return { today, asOf, answer: calls.evaluate({ recordText: record.text, today: asOf }) };
  });
  if (!outcome) return [];
  const { today, asOf, answer } = outcome;
  if (answer.status === 'failure') return answer.problems;
  sheet.value = { name: record.name, text: record.text, today, asOf, evaluation: answer };
  return [];
}
