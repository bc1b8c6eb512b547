import { dayParts, readDay, type DayPart, type TypedDay } from '../typed-day';

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day, or what was typed for one, in its three parts. */
export function partsOf(text: string): TypedDay {
  const [, year, month, day] = written.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
  const parts = text.split('-');
  const part = (which: DayPart) => parts[dayParts.indexOf(which)] ?? '';
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** The day that was typed; where it is none, what was typed, so that nothing of it is lost. */
export function dayText(typed: TypedDay): string {
  const read = readDay(typed);
  if (read.is === 'day') return read.day;
  return read.is === 'nothing' ? '' : dayParts.map((part) => typed[part].replace(/-/g, '')).join('-');
}
