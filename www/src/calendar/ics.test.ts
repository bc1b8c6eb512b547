import { expect, test } from 'vitest';
import { calendarAddress, calendarText, type CalendarDay } from './ics';

const day: CalendarDay = {
  uid: 'a1-displayEnds-0@credit-plain.invalid',
  day: '2027-06-15',
  summary: '公示的最后一天：未按规定检查',
  description: '第一行\n第二行',
  alarm: '还有一周',
};
const lines = (...days: CalendarDay[]) => calendarText(days, '2026-11-21').split('\r\n');

test('a calendar is what RFC 5545 asks for: CRLF, a whole day, a stable name and a reminder a week before', () => {
  expect(lines(day)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Credit Plain//Credit Plain//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a1-displayEnds-0@credit-plain.invalid',
    'DTSTAMP:20261121T000000Z',
    'DTSTART;VALUE=DATE:20270615',
    'SUMMARY:公示的最后一天：未按规定检查',
    'DESCRIPTION:第一行\\n第二行',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:还有一周',
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(calendarText([day], '2026-11-21').replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('what would end a value is escaped', () => {
  expect(lines({ ...day, summary: 'a;b,c\\d\r\ne' })).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne');
});

test('no line is longer than 75 octets, and unfolding gives back what was folded', () => {
  const summary = '最后一天'.repeat(30) + '𠮷'.repeat(20);
  const folded = lines({ ...day, summary });
  const longest = Math.max(...folded.map((line) => new TextEncoder().encode(line).length));
  expect(longest).toBeLessThanOrEqual(75);
  expect(longest).toBeGreaterThan(70);
  expect(calendarText([{ ...day, summary }], '2026-11-21').replace(/\r\n /g, '')).toContain(summary);
});

test('a line of exactly 75 octets stays in one piece, one of 76 does not', () => {
  const of = (count: number) => lines({ ...day, summary: 'x'.repeat(count - 'SUMMARY:'.length) });
  expect(of(75)).toContain(`SUMMARY:${'x'.repeat(67)}`);
  expect(of(76)).toContain(' x');
});

test('the address to save it from holds the whole text', () => {
  const content = calendarText([day], '2026-11-21');
  const [head, body = ''] = calendarAddress(content).split(/,(.*)/s);
  expect(head).toBe('data:text/calendar;charset=utf-8');
  expect(decodeURIComponent(body)).toBe(content);
});
