import {
  behind,
  ended,
  kind,
  national,
  published,
  since,
  still,
  target,
  word,
  type MeasureStep,
} from '../../../check/measure';
import { wording } from '../../../wording';
import type { Given } from '../answers';
import { answerOf, dayGiven, givenSubject } from '../given';

/** How the measure is called: by its word in the law, else by the word of the person. */
export function measureInWords(): string {
  const { applied, check } = wording.value;
  const named = kind.chosen();
  if (named !== null && named !== 'other') return applied[named];
  const typed = word.value.trim();
  return typed === '' ? check.measure.result.otherMeasure : typed;
}

export function givenMeasure(): Given[] {
  const words = wording.value.check.measure;
  const given = (step: MeasureStep, question: string, answer: string) => ({ step, question, answer });
  return [
    ...givenSubject(),
    given('kind', kind.question(), answerOf(kind)),
    given('behind', behind.question(), answerOf(behind)),
    given('target', target.question(), answerOf(target)),
    given('lists', published.question(), answerOf(published)),
    given('lists', national.question(), answerOf(national)),
    given('time', words.since, dayGiven(since)),
    given('time', still.question(), answerOf(still)),
    ...(still.chosen() === 'no' ? [given('time', words.ended, dayGiven(ended))] : []),
  ];
}
