import { expect, test } from 'vitest';
import { nothingDone, type Draft, type Log } from '../drafts/draft';
import { draft, handedIn } from '../gallery/drafts';
import { clocksOf, partOf, recordWithLog } from './into-record';

interface Read {
  readonly entries: readonly Record<string, unknown>[];
}

const record = (entry: object = {}) => ({
  name: '示例',
  text: JSON.stringify({
    schema: 'credit-record/1',
    entries: [{ id: 'e0' }, { id: 'e1', kind: 'penalty', ...entry }],
  }),
});
const handed = { on: '2026-11-02', way: 'post', receivedOn: '2026-11-04', number: null } as const;
const log: Log = { ...nothingDone, handedIn: handed, answered: { on: '2026-11-20', result: 'granted' } };

function entry(form: Draft['form'], of: Log = log, was: object = {}) {
  const text = recordWithLog({ ...draft, form, log: of, record: record(was) });
  const read = JSON.parse(text ?? '{}') as Read;
  expect(read.entries[0]).toEqual({ id: 'e0' });
  return read.entries[1];
}

test('before it is handed in the record is as it was', () => {
  expect(entry('F3', nothingDone)).toEqual({ id: 'e1', kind: 'penalty' });
});

test('an objection stands after those that were there, and that is its part', () => {
  const was = { objection: [{ filedOn: '2026-01-05' }] };
  expect(entry('F3', { ...log, markedOn: '2026-11-05' }, was)?.['objection']).toEqual([
    { filedOn: '2026-01-05' },
    { filedOn: '2026-11-02', receivedOn: '2026-11-04', markedOn: '2026-11-05', answeredOn: '2026-11-20' },
  ]);
  expect(partOf({ ...handedIn, record: record(was) })).toBe('objection[1]');
  expect(clocksOf('F3')).toContain('answer');
});

test('an application for repair, also to be taken off a list, tells its outcome where the record has a word', () => {
  const repair = { appliedOn: '2026-11-02', decidedOn: '2026-11-20', outcome: 'granted' };
  expect(entry('F1')?.['repair']).toEqual(repair);
  expect(entry('F5b')?.['repair']).toEqual(repair);
  const partly = { ...log, answered: { on: '2026-11-20', result: 'partly' } } as const;
  expect(entry('F1', partly)?.['repair']).toEqual({ ...repair, outcome: null });
});

test('word of a changed document counts from when it arrived, and is not changed where it had come', () => {
  const document = { status: 'revoked', changedOn: '2026-10-01' };
  expect(entry('F4', log, { document })?.['document']).toEqual({
    ...document,
    noticeReceivedOn: '2026-11-04',
  });
  const came = { ...document, noticeReceivedOn: '2026-10-02' };
  expect(entry('F4', log, { document: came })?.['document']).toEqual(came);
});

test('a statement and a complaint tell when they arrived and were answered', () => {
  expect(entry('F5', log, { listing: { act: 'marketOrder' } })?.['listing']).toEqual({
    act: 'marketOrder',
    statement: { receivedOn: '2026-11-04', answeredOn: '2026-11-20' },
  });
  expect(entry('F10')?.['complaint']).toEqual([
    { to: draft.receiver, acceptedOn: '2026-11-04', answeredOn: '2026-11-20' },
  ]);
});

test('sites that still show it are told besides those that are known', () => {
  const elsewhere = [{ name: '查企网（虚构）', url: null, seenOn: '2026-11-21' }];
  const publicity = { shown: false, elsewhere: [{ name: '甲' }] };
  expect(entry('F1', { ...log, elsewhere }, { publicity })?.['publicity']).toEqual({
    shown: false,
    elsewhere: [{ name: '甲' }, { ...elsewhere[0], shown: true }],
  });
});

test('what is no record is left to the engine', () => {
  expect(recordWithLog({ ...draft, record: { name: 'x', text: '{' } })).toBeNull();
  expect(recordWithLog({ ...draft, record: { name: 'x', text: '{}' } })).toBeNull();
});
