import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Draft } from '../drafts/draft';
import type { AgendaItem } from '../engine/answers';
import { draft, handedIn, told } from '../gallery/drafts';
import { entry } from '../gallery/samples';
import { calendarText } from './ics';
import { matterDays } from './matter-days';

const limit: AgendaItem = {
  day: '2026-12-01',
  kind: 'limitEnds',
  entry: 'e1',
  limit: 'answer',
  provisional: false,
};
const mark: AgendaItem = { ...limit, day: '2026-11-24', limit: 'mark' };
const title = `很长的标题；带着逗号，和反斜线\\、分号;逗号,${'检查作业现场的安全设施'.repeat(8)}`;
const named = { ...entry, recorded: { ...entry.recorded, title } };
const days = (asOf = '2026-11-21', agenda = [mark, limit]) =>
  matterDays(handedIn, { ...told, entry: named, agenda, today: asOf });

/** The events as another library reads them. */
function events(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    event: new ICAL.Event(component),
    stamp: component.getFirstPropertyValue('dtstamp'),
    alarm: component.getFirstSubcomponent('valarm'),
  }));
}

test('another library reads whole days, texts as they were, and a reminder a week before', () => {
  const text = calendarText(days(), '2026-11-21');
  const read = events(text);
  expect(read.map(({ event }) => [event.startDate.toString(), event.startDate.isDate])).toEqual([
    ['2026-11-24', true],
    ['2026-12-01', true],
  ]);
  expect(read.map(({ event }) => event.summary)).toEqual(days().map(({ summary }) => summary));
  expect(read.map(({ event }) => event.description)).toEqual(days().map(({ description }) => description));
  expect(read[0]?.event.summary).toContain(title);
  for (const { alarm, stamp } of read) {
    expect(String(stamp)).toBe('2026-11-21T00:00:00Z');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P7D');
  }
  const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/TZID|VTIMEZONE|VALUE=DATE:\d{8}T/);
});

test('a day that moves keeps its name, and two matters about one entry have names of their own', () => {
  const uids = (agenda: readonly AgendaItem[], of = handedIn) =>
    matterDays(of, { ...told, entry: named, agenda, today: '2026-11-21' }).map(({ uid }) => uid);
  expect(uids([mark, { ...limit, day: '2026-12-08' }])).toEqual(uids([mark, limit]));
  expect(new Set([...uids([limit]), ...uids([limit], { ...draft, id: 'ponmlkjihgfedcba' })]).size).toBe(2);
  expect(events(calendarText(days(), '2026-11-21')).map(({ event }) => event.uid)).toEqual(
    uids([mark, limit]),
  );
});

const commitment = {
  ...draft,
  form: 'F8',
  entry: null,
  answers: { 'commitment.dueOn': '2026-12-10', 'commitment.matter': '补交场地证明' },
} as const;

test('what was promised has its day, until that is past or the matter closed', () => {
  const days = (of: Draft, today = '2026-11-21') =>
    matterDays(of, { ...told, entry: null, today }).map(({ day, summary }) => `${day} ${summary}`);
  expect(days(commitment)).toEqual(['2026-12-10 承诺要做到的最后一天：补交场地证明']);
  expect(days(commitment, '2026-12-10')).toHaveLength(1);
  expect(days(commitment, '2026-12-11')).toEqual([]);
  expect(days({ ...commitment, log: { ...commitment.log, closedOn: '2026-11-30' } })).toEqual([]);
});

test('about the subject no limit runs', () => {
  expect(matterDays(draft, { ...told, entry: null })).toEqual([]);
});
