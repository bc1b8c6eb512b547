import { expect, test } from 'vitest';
import type { Priority } from '../engine/answers';
import { letters } from '../gallery/letters';
import { opened } from '../gallery/opened';
import { entry, evaluation } from '../gallery/samples';
import { aboutOf, lettersOf, matterOf, writable } from './list';

const [first] = evaluation.priorities as [Priority];
const named = (some: readonly { form: string; entry: string | null }[]) =>
  some.map(({ form, entry: id }) => `${form} ${id ?? '-'}`);

test('the most urgent first, then what else can go, each once; then what has to wait, by its day', () => {
  const open = opened({
    entries: [{ ...entry, actions: [letters.objection, letters.waiting, letters.undated, letters.repair] }],
    priorities: [first],
  });
  const { urgent, others, later } = lettersOf(open);
  expect(named(urgent)).toEqual(['F1 e1']);
  expect(named(others)).toEqual(['F3 e1', 'F7 -']);
  expect(named(later)).toEqual(['F2 e1', 'F6 e1']);
});

test('of a record with many entries the urgent ones are named, though the entries were not told of', () => {
  const open = opened({ entries: [], priorities: [first] });
  expect(lettersOf(open).urgent).toEqual([{ form: 'F1', entry: 'e1', action: null }]);
  expect(named(lettersOf(open).others)).toEqual(['F7 -']);
  const later: Priority = { ...first, help: 'repairLater' };
  expect(lettersOf(opened({ entries: [], priorities: [later] })).urgent).toEqual([]);
});

test('a letter that has to wait is not written yet', () => {
  const open = opened({ entries: [{ ...entry, actions: [letters.waiting, letters.objection] }] });
  expect(writable(open)({ form: 'F3', entry: 'e1' })).toBe(true);
  expect(writable(open)({ form: 'F2', entry: 'e1' })).toBe(false);
  expect(writable(open)({ form: 'F3', entry: 'e2' })).toBe(false);
});

test('a priority names a letter of its entry or of the subject, or none', () => {
  expect(matterOf(first)).toEqual({ form: 'F1', entry: 'e1' });
  expect(matterOf({ ...first, about: { kind: 'subject', id: null } })).toEqual({ form: 'F1', entry: null });
  expect(matterOf({ ...first, form: null })).toBeNull();
});

test('what a letter is about is named by the title of its entry', () => {
  expect(aboutOf(opened(), 'e1')).toBe('未按规定检查作业现场的安全设施');
  expect(aboutOf(opened(), null)).toBeNull();
  expect(aboutOf(opened(), 'e9')).toBeNull();
});
