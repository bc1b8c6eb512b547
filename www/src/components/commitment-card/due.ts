import { daysLeft, stateOf, type Commitment } from '../../commitments/commitment';
import type { Day } from '../../engine/answers';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

/** Until when it is to be kept, and how long that still is. */
export function dueInWords(commitment: Commitment, asOf: Day): string {
  const words = wording.value.commitments.due;
  const left = daysLeft(commitment, asOf);
  if (commitment.dueOn === null || left === null) return words.none;
  const day = dayInWords(commitment.dueOn);
  const state = stateOf(commitment, asOf);
  if (state === 'kept' || state === 'broken' || state === 'false') return words.was(day);
  if (left < 0) return words.passed(day, -left);
  return left === 0 ? words.today(day) : words.left(day, left);
}
