import { waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { startEngine } from '../engine/engine';
import { fakeCalls, loaded } from '../gallery/fake-engine';
import { manyRows } from '../gallery/rows';
import { entry, evaluation, problem } from '../gallery/samples';
import { draft } from '../typed';
import { listing, look } from './listing';
import { closeRecord, details, few, openRecord, sheet } from './sheet';

afterEach(closeRecord);

const record = { name: '甲', text: '{}' };
const success = { status: 'success' as const, ...evaluation };
const calls = () => fakeCalls(success);
const engine = () => startEngine(loaded(calls()));

/** An engine that knows a record of many entries. */
function withMany(count: number) {
  const known = calls();
  const evaluate = vi.fn(known.evaluate);
  const survey: typeof known.survey = (request) => ({
    ...known.survey(request),
    rows: [...manyRows(count)],
  });
  return { evaluate, engine: startEngine(loaded({ ...known, survey, evaluate })) };
}

test('a record is opened as of today, and again as of another day', async () => {
  const asked = engine();
  expect(await openRecord(asked, record)).toEqual([]);
  expect(sheet.value).toMatchObject({ ...record, today: '2026-11-21', asOf: '2026-11-21' });
  const { rows } = sheet.value ?? {};
  await openRecord(asked, record, '2027-01-01');
  expect(sheet.value).toMatchObject({ today: '2026-11-21', asOf: '2027-01-01' });
  expect(sheet.value?.rowsToday).toEqual(rows);
});

test('of a few entries all is told at once', async () => {
  await openRecord(engine(), record);
  expect(sheet.value?.rows.map(({ id }) => id)).toEqual(['e1']);
  expect(sheet.value?.evaluation?.entries).toHaveLength(1);
});

test('of many entries the rows come first, and each entry is told of when it is opened', async () => {
  const { evaluate, engine: asked } = withMany(few + 1);
  await openRecord(asked, record);
  const open = sheet.value;
  expect(open?.rows).toHaveLength(few + 1);
  expect(open?.evaluation).toBeNull();
  await waitFor(() => {
    expect(sheet.value?.evaluation?.entries).toEqual([]);
  });
  expect(open && (await details(asked, open, 'e1'))?.entry).toEqual(entry);
  const asks = evaluate.mock.calls.map(([{ entries, inShort }]) => [entries, inShort]);
  expect(asks).toEqual([
    [[], true],
    [['e1'], undefined],
  ]);
});

test('what comes too late for a record that was closed does not open it again', async () => {
  const { evaluate, engine: asked } = withMany(few + 1);
  vi.useFakeTimers();
  try {
    await openRecord(asked, record);
    closeRecord();
    await vi.runAllTimersAsync();
    expect(sheet.value).toBeNull();
    expect(evaluate).not.toHaveBeenCalled();
    await openRecord(asked, record);
    await vi.advanceTimersToNextTimerAsync();
    closeRecord();
    await vi.runAllTimersAsync();
    expect(evaluate).toHaveBeenCalledTimes(1);
    expect(sheet.value).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('an entry comes with its own days ahead', async () => {
  const asked = engine();
  await openRecord(asked, record);
  const told = sheet.value && (await details(asked, sheet.value, 'e1'));
  expect(told?.entry.id).toBe('e1');
  expect(told?.agenda.map(({ entry: of }) => of)).toEqual(['e1']);
  expect(sheet.value && (await details(asked, sheet.value, 'nobody'))).toBeNull();
});

test('what a title tells of a person is veiled in the list and on its page', async () => {
  const sensitive = [{ field: 'illness' as const, place: 'title', from: 0, to: 2 }];
  const told = { ...entry, recorded: { ...entry.recorded, title: '伤寒病人', sensitive } };
  const asked = startEngine(loaded(fakeCalls({ ...success, entries: [told] })));
  await openRecord(asked, record);
  expect(sheet.value?.rows[0]?.title).toBe('＊＊病人');
  const seen = sheet.value && (await details(asked, sheet.value, 'e1'));
  expect(seen?.entry.recorded.title).toBe('＊＊病人');
});

test('a record that cannot be read gives its problems and leaves the open one alone', async () => {
  await openRecord(engine(), record);
  const bad = startEngine(loaded(fakeCalls({ status: 'failure', problems: [problem] })));
  expect(await openRecord(bad, { name: '乙', text: '[' })).toEqual([problem]);
  expect(sheet.value?.name).toBe('甲');
});

test('another record is looked at anew, the same one on another day is not', async () => {
  const asked = engine();
  await openRecord(asked, record);
  look({ kind: 'penalty' });
  await openRecord(asked, record, '2027-01-01');
  expect(listing.value.kind).toBe('penalty');
  await openRecord(asked, { name: '乙', text: '{"other": true}' });
  expect(listing.value.kind).toBeNull();
});

test('closing forgets the record, what was typed and how it was looked at', async () => {
  await openRecord(engine(), record);
  draft('of-the-sheet', () => '…').value = '{}';
  look({ words: '张' });
  closeRecord();
  expect(sheet.value).toBeNull();
  expect(draft('of-the-sheet', () => '…').value).toBe('');
  expect(listing.value.words).toBe('');
});
