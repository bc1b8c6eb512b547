import { expect, test } from 'vitest';
import { freshId, newRecord, withEntry } from './into-record';

const entry = { id: 'e9', kind: 'penalty' };
const parsed = (text: string): unknown => JSON.parse(text);

test('a new record holds the subject and the entry', () => {
  expect(parsed(newRecord({ kind: 'legalPerson' }, entry))).toEqual({
    schema: 'credit-record/1',
    subject: { kind: 'legalPerson' },
    entries: [entry],
  });
});

const subject = '"schema": "credit-record/1", "subject": { "kind": "legalPerson", "name": "“}]\\"{”" }';

test.each([
  ['with entries', `{ ${subject}, "entries": [ { "id": "e1", "kind": "other" } ] }`, 2],
  ['with none', `{ ${subject}, "entries": [] }`, 1],
  ['with null', `{ ${subject}, "entries": null }`, 1],
  ['without the key', `{ ${subject} }`, 1],
  ['with the key written otherwise', `{"entr\\u0069es":[{"id":"e1","kind":"other"}],${subject}}`, 2],
  ['with the key within another', `{ "source": { "entries": [] }, ${subject}, "entries": [ ] }`, 1],
])('an entry is added to a record %s', (_, text, count) => {
  const after = parsed(withEntry(text, entry)) as { entries: unknown[] };
  expect(after.entries).toHaveLength(count);
  expect(after.entries[count - 1]).toEqual(entry);
  const before = parsed(text) as object;
  expect({ ...after, entries: null }).toEqual({ ...before, entries: null });
});

test('all else stays letter by letter: order, spaces, repeated keys, numbers beyond what is exact here', () => {
  const start = `{\n\t${subject},\n\t"subject": 1,   "x": 123456789012345678901.50,\n\t"entries": [ {"id":"e1"}`;
  const end = ` ],\n\t"measures": [ "]" ] }\n`;
  const after = withEntry(start + end, entry);
  expect(after.startsWith(start)).toBe(true);
  expect(after.endsWith('],\n\t"measures": [ "]" ] }\n')).toBe(true);
});

test('an id is fresh', () => {
  expect(freshId('{}')).toBe('e1');
  expect(freshId('{ "entries": [ { "id": "e1" }, null, { "id": "e4" }, 7 ] }')).toBe('e5');
  expect(freshId('{ "entries": [ { "id": "e2" } ] }')).toBe('e3');
});
