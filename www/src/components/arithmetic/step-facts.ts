import type { Step } from '../../engine/answers';
import type { LawBook } from '../../record/law-book';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { periodInWords } from '../../wording/period';
import type { StepFacts } from '../../wording/step-facts';

const day = /^\d{4}-\d\d-\d\d$/;

/** A value of the arithmetic in words: a day, a period, an outcome, a class, a pack, a fact; numbers stay. */
function inWords(value: string, law: LawBook): string {
  const { class: classes, facts, outcome, decidedDay } = wording.value;
  if (day.test(value)) return dayInWords(value);
  const known: Readonly<Record<string, string>> = { ...facts, ...classes, ...decidedDay, ...outcome };
  return periodInWords(value) ?? known[value] ?? law.title(value);
}

export function stepFacts(step: Step, law: LawBook): StepFacts {
  const values = new Map(step.inputs.map(({ name, value }) => [name, inWords(value, law)]));
  return {
    of: (name) => values.get(name) ?? '',
    result: step.result === null ? wording.value.record.dates.notYet : inWords(step.result, law),
  };
}
