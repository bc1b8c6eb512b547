import type { Day } from '../engine/answers';
import { readDay, type TypedDay } from '../typed-day';

/** Why what was typed is no day on which something happened. */
export type DayMistake = 'noDay' | 'impossible' | 'future' | 'before';

export interface Between {
  readonly today: Day;
  /** It cannot be earlier; null: any day. */
  readonly from: Day | null;
}

/** The day that was typed for something that has happened; null: nothing was typed. */
export function notedDay(
  typed: TypedDay,
  { today, from }: Between,
): { readonly day: Day | null } | { readonly mistake: DayMistake } {
  const read = readDay(typed);
  if (read.is === 'nothing') return { day: null };
  if (read.is !== 'day') return { mistake: read.is === 'impossible' ? 'impossible' : 'noDay' };
  if (read.day > today) return { mistake: 'future' };
  return from !== null && read.day < from ? { mistake: 'before' } : { day: read.day };
}
