import { afterEach, expect, test } from 'vitest';
import { startEngine } from '../engine/engine';
import { fakeCalls, loaded } from '../gallery/fake-engine';
import { evaluation, problem } from '../gallery/samples';
import { draft } from '../typed';
import { closeRecord, openRecord, sheet } from './sheet';

afterEach(closeRecord);

const record = { name: '甲', text: '{}' };

test('a record is opened as of today, and again as of another day', async () => {
  const engine = startEngine(loaded(fakeCalls({ status: 'success', ...evaluation })));
  expect(await openRecord(engine, record)).toEqual([]);
  expect(sheet.value).toMatchObject({ ...record, today: '2026-11-21', asOf: '2026-11-21' });
  await openRecord(engine, record, '2027-01-01');
  expect(sheet.value).toMatchObject({ today: '2026-11-21', asOf: '2027-01-01' });
});

test('a record that cannot be read gives its problems and leaves the open one alone', async () => {
  const good = startEngine(loaded(fakeCalls({ status: 'success', ...evaluation })));
  await openRecord(good, record);
  const bad = startEngine(loaded(fakeCalls({ status: 'failure', problems: [problem] })));
  expect(await openRecord(bad, { name: '乙', text: '[' })).toEqual([problem]);
  expect(sheet.value?.name).toBe('甲');
});

test('closing forgets the record and what was typed', async () => {
  await openRecord(startEngine(loaded(fakeCalls({ status: 'success', ...evaluation }))), record);
  draft('record-text', () => '').value = '{}';
  closeRecord();
  expect(sheet.value).toBeNull();
  expect(draft('record-text', () => '').value).toBe('');
});
