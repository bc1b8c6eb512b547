import type { Signal } from '@preact/signals';
import type { Day } from '../engine/answers';
import { draft } from '../typed';
import { readDay, type DayPart, type ReadDay } from '../typed-day';
import { wording } from '../wording';

/** A day that is asked for, and what is typed into its three fields. */
export interface AskedDay {
  readonly name: string;
  readonly parts: Readonly<Record<DayPart, Signal<string>>>;
}

/** The id of the field for a part of a day. */
export function fieldOf(day: AskedDay, part: DayPart): string {
  return `${day.name}-${part}`;
}

export function typedDay(name: string, label: () => string): AskedDay {
  const part = (which: DayPart) =>
    draft(`${name}-${which}`, () => `${label()}（${wording.value.check.day[which]}）`);
  return { name, parts: { year: part('year'), month: part('month'), day: part('day') } };
}

/** What its fields hold. */
export function read({ parts }: AskedDay): ReadDay {
  return readDay({ year: parts.year.value, month: parts.month.value, day: parts.day.value });
}

/** The day that was typed, where it is one. */
export function dayOf(day: AskedDay): Day | null {
  const typed = read(day);
  return typed.is === 'day' ? typed.day : null;
}
