import { ofWriter, sayAgain } from '../apply/answers';
import { letterAddress, reviewStep, type Matter } from '../apply/matter';
import type { Answers, Day, Problem } from '../engine/answers';
import type { Engine } from '../engine/engine';
import { openRecord, sheet } from '../record/sheet';
import { change, setLive } from './desk';
import type { Draft } from './draft';

type Opened = readonly Problem[] | null;

/** From now on the draft is the letter being written, with these answers in its fields. */
export function writeOn(draft: Draft, answers: Answers): void {
  const today = sheet.peek()?.today;
  if (today !== undefined) change(draft.id, { answers }, today);
  sayAgain(draft, answers);
  setLive(draft.id);
}

/** Opens the letter of a draft with these answers, where it was left. Returns what keeps its record from being read, as `openRecord` does. */
export async function reopen(engine: Engine, draft: Draft, answers: Answers): Promise<Opened> {
  const problems = await openRecord(engine, draft.record);
  if (problems === null || problems.length > 0) return problems;
  writeOn(draft, answers);
  location.hash = letterAddress(draft, reviewStep);
  return problems;
}

/** Begins another letter about the same matter, from the record with what was done since; who writes is known already. */
export async function followUp(
  engine: Engine,
  record: { readonly name: string; readonly text: string },
  next: Matter,
  answers: Answers,
): Promise<Opened> {
  const problems = await openRecord(engine, record);
  if (problems === null || problems.length > 0) return problems;
  sayAgain(next, { ...ofWriter(answers) });
  location.hash = letterAddress(next);
  return problems;
}

/** The day in China; null: the engine has no answer. */
export async function todayFor(engine: Engine): Promise<Day | null> {
  return sheet.peek()?.today ?? (await engine.ask('todayInChina'));
}
