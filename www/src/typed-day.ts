import type { Day } from './engine/answers';

export const dayParts = ['year', 'month', 'day'] as const;
export type DayPart = (typeof dayParts)[number];

/** What was typed into the three fields of a day. */
export type TypedDay = Readonly<Record<DayPart, string>>;

/** What the fields hold: a day, nothing at all, or what keeps it from being a day, and in which field. */
export type ReadDay =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'nothing' }
  | { readonly is: 'incomplete' | 'impossible'; readonly part: DayPart };

/** Reads a day, with the full-width digits of Chinese keyboards made plain. */
export function readDay(typed: TypedDay): ReadDay {
  const digits = (part: DayPart) => typed[part].normalize('NFKC').trim();
  if (dayParts.every((part) => digits(part) === '')) return { is: 'nothing' };
  const part = dayParts.find((one) => !/^\d{1,4}$/.test(digits(one)));
  if (part !== undefined) return { is: 'incomplete', part };
  const day = `${digits('year').padStart(4, '0')}-${digits('month').padStart(2, '0')}-${digits('day').padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  const exists =
    Number(digits('year')) > 0 && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  return exists ? { is: 'day', day } : { is: 'impossible', part: 'day' };
}
