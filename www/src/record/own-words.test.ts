import { expect, test } from 'vitest';
import { ownWords } from './own-words';

const record = (subject: unknown) =>
  JSON.stringify({
    schema: 'credit-record/1',
    note: { subject: { name: '别人' } },
    subject,
    entries: [{ name: '条目' }],
  });

test('the name and the number of the subject are found in the person’s own text', () => {
  const text = record({
    kind: 'naturalPerson',
    name: '欧阳“示例”\\"}',
    id: { type: 'residentId', number: '123' },
  });
  expect(ownWords(text, 'name')).toBe('欧阳“示例”\\"}');
  expect(ownWords(text, 'number')).toBe('123');
});

test('nothing after the subject is read, so that a mistake there does not matter', () => {
  expect(ownWords('{ "subject": { "name": "甲" }, "entries": [ broken', 'name')).toBe('甲');
});

test.each(['', '[]', 'not a record', '{ "subject": [1', record('text'), record({ name: 5 })])(
  'where it is not there nothing is found: %s',
  (text) => {
    expect(ownWords(text, 'name')).toBeNull();
  },
);
