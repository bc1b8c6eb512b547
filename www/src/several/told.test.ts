import { expect, test } from 'vitest';
import type { ClockView, EntryView, EvaluateAnswer } from '../engine/answers';
import { startEngine } from '../engine/engine';
import { clocks } from '../gallery/clocks';
import { fakeCalls, loaded } from '../gallery/fake-engine';
import { entry, evaluation, problem } from '../gallery/samples';
import { tellOf } from './told';

const clock = (changes: Partial<ClockView>): ClockView => ({
  ...clocks.missed,
  kind: 'answer',
  dueOn: '2026-10-21',
  doneOn: null,
  missed: true,
  draft: false,
  ...changes,
});

const told = async (answer: EvaluateAnswer) =>
  tellOf(startEngine(loaded(fakeCalls(answer))), '{}', '2026-11-21');

async function daysOf(changes: Partial<EntryView>) {
  const subject = { ...evaluation.subject, agenda: [] };
  const answer = await told({
    status: 'success',
    ...evaluation,
    subject,
    entries: [{ ...entry, ...changes }],
  });
  if (answer?.is !== 'told') throw new Error('it can be told');
  return answer.told.days.map(({ kind, day, limit }) => [kind, day, limit]);
}

test('a limit that was missed is a day that has passed, once for the same task and day', async () => {
  expect(await daysOf({ clocks: [clock({}), clock({ pack: 'KLM' }), clock({ kind: 'mark' })] })).toEqual([
    ['missed', '2026-10-21', 'answer'],
    ['missed', '2026-10-21', 'mark'],
  ]);
});

test.each([
  ['one that was not missed', { missed: false }],
  ['one of which it cannot be told', { missed: null }],
  ['one that was done late', { doneOn: '2026-11-01' }],
  ['one that only a draft sets', { draft: true }],
  ['one without a day', { dueOn: null }],
])('no day comes of %s', async (_, changes) => {
  expect(await daysOf({ clocks: [clock(changes)] })).toEqual([]);
});

test('what is shown past its last day is a day that has passed', async () => {
  const display = { ...entry.display, status: 'overdue' as const, lastShownDay: '2026-05-20' };
  expect(await daysOf({ clocks: [], display })).toEqual([['overdue', '2026-05-20', null]]);
});

test('days ahead are those of the engine, and calendars get the entry with them', async () => {
  const item = {
    day: '2027-06-15',
    kind: 'displayEnds',
    entry: entry.id,
    limit: null,
    provisional: true,
  } as const;
  const subject = { ...evaluation.subject, agenda: [item] };
  const answer = await told({
    status: 'success',
    ...evaluation,
    subject,
    entries: [{ ...entry, clocks: [] }],
  });
  if (answer?.is !== 'told') throw new Error('it can be told');
  expect(answer.told.days).toEqual([
    { ...item, named: expect.objectContaining({ title: entry.recorded.title }) as unknown },
  ]);
  expect(answer.told.dated.map(({ agenda }) => agenda)).toEqual([[item]]);
});

test('a record that cannot be read gives its problems', async () => {
  expect(await told({ status: 'failure', problems: [problem] })).toEqual({
    is: 'broken',
    problems: [problem],
  });
});
