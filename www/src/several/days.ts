import { calendarDays, mark } from '../calendar/days';
import type { CalendarDay } from '../calendar/ics';
import type { Day, SubjectName } from '../engine/answers';
import type { Brought } from './subjects';
import { hasPassed, type DayKind, type SubjectDay, type Told } from './told';

/** A record of which was told. */
export interface Subject {
  readonly id: number;
  readonly told: Told;
}

/** A day with the record that it belongs to. */
export interface DayOf extends SubjectDay {
  readonly subject: Subject;
}

export const toldOf = (all: readonly Brought[]): readonly Subject[] =>
  all.flatMap(({ id, state }) => (state.is === 'told' ? [{ id, told: state.told }] : []));

/** The days of all of them, the earliest first; on one day as the records were brought. */
export function daysAcross(subjects: readonly Subject[]): readonly DayOf[] {
  return subjects
    .flatMap((subject) => subject.told.days.map((day) => ({ ...day, subject })))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

/** By what the list is narrowed; null: by nothing. */
export interface Sought {
  readonly subject: number | null;
  readonly kind: DayKind | null;
}

export const narrowedDays = (days: readonly DayOf[], { subject, kind }: Sought): readonly DayOf[] =>
  days.filter(
    (day) => (subject === null || day.subject.id === subject) && (kind === null || day.kind === kind),
  );

/** The next day ahead; null: there is none. */
export function nextDay({ days }: Told): SubjectDay | null {
  const ahead = days.filter(({ kind }) => !hasPassed(kind));
  return [...ahead].sort((one, other) => one.day.localeCompare(other.day))[0] ?? null;
}

/** Tells records apart in a calendar without saying whose they are. */
const markOf = ({ kind, name, id, division }: SubjectName): string =>
  mark(JSON.stringify([kind, name, id?.number ?? null, division]));

/** The days ahead of all of them for one calendar; each says whose it is, as the page does. */
export function calendarAcross(
  subjects: readonly Subject[],
  asOf: Day,
  named: (day: string, subject: SubjectName) => string,
): readonly CalendarDay[] {
  return subjects
    .flatMap(({ told: { subject, dated } }) =>
      dated
        .flatMap(({ entry, agenda }) => calendarDays(entry, agenda, asOf))
        .map((day) => ({
          ...day,
          uid: `${markOf(subject)}-${day.uid}`,
          summary: named(day.summary, subject),
          alarm: named(day.alarm, subject),
        })),
    )
    .sort((one, other) => one.day.localeCompare(other.day));
}
