import { asksKind, asksPlace, place, subjectKind } from '../../check/subject';
import { dayOf, type AskedDay } from '../../check/asked-day';
import type { Choice } from '../../check/choice';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import type { Given } from './answers';

/** The word of what was chosen. */
export function answerOf(of: Choice<string>): string {
  const chosen = of.chosen();
  return (chosen === null ? undefined : of.answers()[chosen]) ?? wording.value.check.unsure;
}

export function dayGiven(day: AskedDay): string {
  const typed = dayOf(day);
  return typed === null ? wording.value.check.day.unknown : dayInWords(typed);
}

/** Who it is about, where that was asked. */
export function givenSubject(): Given[] {
  const given = (of: Choice<string>) => ({ step: 'subject', question: of.question(), answer: answerOf(of) });
  return [...(asksKind() ? [given(subjectKind)] : []), ...(asksPlace() ? [given(place)] : [])];
}
