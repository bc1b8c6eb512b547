import { expect, test } from 'vitest';
import { calendarText } from '../calendar/ics';
import { subjects } from '../gallery/several';
import { calendarAcross, daysAcross, narrowedDays, nextDay, toldOf } from './days';
import { inState, toldOfPerson, told, broken } from '../gallery/several';

test('days of one day stay as the records were brought', () => {
  const twice = [
    { id: 7, told },
    { id: 8, told },
  ];
  expect(
    daysAcross(twice)
      .map(({ day, subject }) => `${day} ${subject.id}`)
      .slice(0, 4),
  ).toEqual(['2026-05-20 7', '2026-05-20 8', '2026-10-21 7', '2026-10-21 8']);
});

test('the next day is ahead, never one that has passed', () => {
  expect(nextDay(told)?.day).toBe('2026-11-21');
  expect(nextDay(toldOfPerson)).toBeNull();
});

test('narrowed by record and by kind', () => {
  const days = daysAcross(subjects);
  expect(narrowedDays(days, { subject: 2, kind: null })).toHaveLength(2);
  expect(narrowedDays(days, { subject: null, kind: 'overdue' })).toHaveLength(1);
  expect(narrowedDays(days, { subject: 2, kind: 'overdue' })).toEqual([]);
});

test('only what was told of counts', () => {
  expect(toldOf([inState({ is: 'working' }), inState(broken), inState({ is: 'told', told })])).toHaveLength(
    1,
  );
});

test('one calendar for all: days ahead only, each saying whose it is, no two with one name', () => {
  const days = calendarAcross(subjects, '2026-11-21', (summary, { name }) => `${name ?? ''}：${summary}`);
  expect(days.map(({ day }) => day)).toEqual(['2026-11-21', '2026-12-04', '2027-03-01', '2027-06-15']);
  expect(days[1]?.summary).toMatch(/^晴岚机械修理有限公司独山子分公司（虚构）：可以申请修复/);
  expect(new Set(days.map(({ uid }) => uid)).size).toBe(4);
  expect(calendarText(days, '2026-11-21').match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(days.map(({ uid }) => uid).join()).not.toMatch(/91659999MA0000007L|晴岚/);
});

test('the same day of two records with the same entry is two days in a calendar', () => {
  const [one, other] = subjects;
  if (one === undefined || other === undefined) throw new Error('there are several');
  const same = [one, { id: 9, told: { ...one.told, subject: other.told.subject } }];
  const days = calendarAcross(same, '2026-11-21', (summary) => summary);
  expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length);
});
