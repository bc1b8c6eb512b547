import type { Day } from '../engine/answers';

/** A whole day in a calendar, with a reminder a week before. */
export interface CalendarDay {
  /** The same for the same thing whenever the calendar is made, so that it replaces what was there. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly alarm: string;
}

const octets = 75;
const length = (text: string) => new TextEncoder().encode(text).length;

/** RFC 5545, 3.1: a line longer than 75 octets goes on in the next one after a space; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const character of line) {
    const more = length(character);
    if (used + more > octets) {
      lines.push(current);
      current = ' ';
      used = 1;
    }
    current += character;
    used += more;
  }
  return [...lines, current].join('\r\n');
}

/** RFC 5545, 3.3.11: what would end a value is escaped. */
const text = (value: string) => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const date = (day: Day) => day.replace(/-/g, '');

function event({ uid, day, summary, description, alarm }: CalendarDay, stamp: Day): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${date(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(alarm)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Days as an iCalendar file (RFC 5545), made on the day `stamp`. */
export function calendarText(days: readonly CalendarDay[], stamp: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Credit Plain//Credit Plain//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text as an address that a browser can save. */
export function calendarAddress(content: string): string {
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(content)}`;
}
