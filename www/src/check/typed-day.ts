import type { Signal } from '@preact/signals';
import type { Day } from '../engine/answers';
import { draft } from '../typed';
import { wording } from '../wording';

export const dayParts = ['year', 'month', 'day'] as const;
export type DayPart = (typeof dayParts)[number];

/** A day as it is typed, in three fields. */
export interface TypedDay {
  readonly name: string;
  readonly parts: Readonly<Record<DayPart, Signal<string>>>;
}

export type DayError = 'incomplete' | 'impossible';

/** The id of the field for a part of a day. */
export function fieldOf(day: TypedDay, part: DayPart): string {
  return `${day.name}-${part}`;
}

export function typedDay(name: string, label: () => string): TypedDay {
  const part = (which: DayPart) =>
    draft(`${name}-${which}`, () => `${label()}（${wording.value.check.day[which]}）`);
  return { name, parts: { year: part('year'), month: part('month'), day: part('day') } };
}

/** The day that was typed; null: none; or what is wrong with it. Full-width digits of Chinese keyboards count. */
export function readDay({ parts }: TypedDay): { readonly day: Day | null } | { readonly error: DayError } {
  const digits = (part: DayPart) => parts[part].value.normalize('NFKC').trim();
  if (dayParts.every((part) => digits(part) === '')) return { day: null };
  if (!dayParts.every((part) => /^\d{1,4}$/.test(digits(part)))) return { error: 'incomplete' };
  const day = `${digits('year').padStart(4, '0')}-${digits('month').padStart(2, '0')}-${digits('day').padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  const exists =
    Number(digits('year')) > 0 && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  return exists ? { day } : { error: 'impossible' };
}

/** The day that was typed, where it is one. */
export function dayOf(day: TypedDay): Day | null {
  const read = readDay(day);
  return 'day' in read ? read.day : null;
}
