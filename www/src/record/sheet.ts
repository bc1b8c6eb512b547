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
  const today = await engine.ask('todayInChina');
  if (today === null) return [];
  const asOf = day ?? today;
  const evaluation = await engine.ask('evaluate', { recordText: record.text, today: asOf });
  if (evaluation === null) return [];
  if (evaluation.status === 'failure') return evaluation.problems;
  sheet.value = { name: record.name, text: record.text, today, asOf, evaluation };
  return [];
}
