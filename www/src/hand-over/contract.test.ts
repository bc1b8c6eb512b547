import { expect, test } from 'vitest';
import { readApplication, readDetail } from './contract';

const receipt = { number: 'A-1', receivedAt: '2026-11-21T01:00:00Z', manifest: '0' };
const read = (value: unknown) => readApplication(JSON.stringify(value));

test('the three states of an application', () => {
  expect(read({ state: 'open', missing: [1, 3], receipt: null })).toEqual({
    state: 'open',
    missing: [1, 3],
  });
  expect(read({ state: 'complete', missing: [], receipt: null })).toEqual({ state: 'complete' });
  expect(read({ state: 'received', missing: [], receipt, more: 1 })).toEqual({ state: 'received', receipt });
});

test.each([
  null,
  [],
  'received',
  {},
  { state: 'open', missing: [] },
  { state: 'open', missing: ['1'] },
  { state: 'done', missing: [] },
  { state: 'received', receipt: null },
  { state: 'received', receipt: { ...receipt, number: ' ' } },
  { state: 'received', receipt: { ...receipt, number: 'x'.repeat(201) } },
  { state: 'received', receipt: { ...receipt, receivedAt: 'today' } },
  { state: 'received', receipt: { ...receipt, receivedAt: '2026-13-41T01:00:00Z' } },
  { state: 'received', receipt: { ...receipt, manifest: 7 } },
])('%j is no answer', (value) => {
  expect(read(value)).toBeNull();
});

test('half an answer is none', () => {
  expect(readApplication('{"state":"complete"')).toBeNull();
});

test('what a receiver says for people is cut, and may be missing', () => {
  expect(readDetail(JSON.stringify({ detail: ' 材料不全 ' }))).toBe('材料不全');
  expect(readDetail(JSON.stringify({ detail: '长'.repeat(999) }))).toHaveLength(300);
  for (const text of ['', '<html>', '{}', '{"detail":7}', 'null']) expect(readDetail(text)).toBeNull();
});
