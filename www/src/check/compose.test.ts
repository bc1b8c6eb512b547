import { expect, test } from 'vitest';
import { emptyRecord, inDivision, withAdded, withEntry } from './compose';

const record = JSON.stringify({
  schema: 'credit-record/1',
  subject: { kind: 'legalPerson', name: '晴岚（虚构）' },
  entries: [{ id: 'e1', kind: 'penalty' }],
  measures: [{ id: 'm1', kind: 'talk' }],
});

const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

test('what is added stands beside what was there, under an id of its own', () => {
  const { text, id, held } = withAdded(record, 'measures', { kind: 'highConsumption', entry: 'e1' });
  expect({ id, held }).toEqual({ id: 'm2', held: false });
  expect(read(text)).toEqual({
    ...read(record),
    measures: [
      { id: 'm1', kind: 'talk' },
      { id: 'm2', kind: 'highConsumption', entry: 'e1' },
    ],
  });
});

test('what is not known is left out, and that a letter states none stays', () => {
  const { text } = withAdded(emptyRecord('naturalPerson'), 'authorisations', {
    until: null,
    purpose: undefined,
  });
  expect(read(text)['authorisations']).toEqual([{ id: 'a1', until: null }]);
});

test('the same thing is not added twice', () => {
  const first = withAdded(record, 'measures', { entry: 'e1', kind: 'bidBan', on: undefined });
  const again = withAdded(first.text, 'measures', { kind: 'bidBan', entry: 'e1' });
  expect(again).toEqual({ text: first.text, id: 'm2', held: true });
});

test('an entry is added once', () => {
  const entry = { id: 'named-seriousList', kind: 'seriousList' };
  const text = withEntry(record, entry);
  expect(read(text)['entries']).toEqual([{ id: 'e1', kind: 'penalty' }, entry]);
  expect(withEntry(text, entry)).toBe(text);
});

test('a place is set only where the record names none', () => {
  const set = inDivision(record, '650200');
  expect(read(set)['subject']).toEqual({ kind: 'legalPerson', name: '晴岚（虚构）', division: '650200' });
  expect(inDivision(set, '230000')).toBe(set);
  expect(inDivision(record, null)).toBe(record);
});

test('lists that are none do not stand in the way', () => {
  const odd = JSON.stringify({ schema: 'credit-record/1', subject: { kind: 'legalPerson' }, measures: null });
  expect(read(withAdded(odd, 'measures', { kind: 'talk' }).text)['measures']).toEqual([
    { id: 'm1', kind: 'talk' },
  ]);
});
