import { expect, test } from 'vitest';
import { draft } from '../gallery/drafts';
import { draftText } from './draft';
import { readDraft } from './read';
import type { Members } from './shape';

const plain = () => JSON.parse(draftText(draft)) as Record<string, unknown>;
const problems = (value: unknown) => {
  const read = readDraft(typeof value === 'string' ? value : JSON.stringify(value));
  return read.is === 'problems' ? read.problems.map(({ path, fault }) => `${path} ${fault}`) : [];
};

test('what was written is read again, the same', () => {
  const read = readDraft(draftText(draft));
  expect(read.is).toBe('draft');
  if (read.is === 'draft') expect(draftText(read.draft)).toBe(draftText(draft));
});

const without = (keys: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key));

test('everything that is wrong is named at once, and nothing of it is trusted', () => {
  const rest = without(plain(), 'receiver');
  const log = { ...(plain()['log'] as object), closedOn: '2026-02-30', more: 1 };
  expect(
    problems({ ...rest, log, form: 'F99', answers: { a: 1, b: [['x']] }, keepUntil: 'soon', extra: true }),
  ).toEqual([
    'form wrong',
    'receiver missing',
    'answers.a wrong',
    'answers.b wrong',
    'log.closedOn wrong',
    'log.more unknown',
    'keepUntil wrong',
    'extra unknown',
  ]);
});

test.each([
  ['{', [' notJson']],
  ['[]', ['schema notADraft']],
  ['{"schema":"credit-record/1"}', ['schema notADraft']],
  ['{"schema":"credit-plain-draft/2"}', ['schema newer']],
  ['{"schema":"credit-plain-draft/0"}', ['schema notADraft']],
])('%s is no draft that this version reads', (file, why) => {
  expect(problems(file)).toEqual(why);
});

test('answers can be words, ticks, lists and rows, and nothing else', () => {
  const answers = { a: 'x', b: true, c: ['x'], d: [{ e: 'f' }] };
  expect(problems({ ...plain(), answers })).toEqual([]);
  expect(problems({ ...plain(), answers: { a: [1], b: null, c: [{ e: 1 }] } })).toEqual([
    'answers.a wrong',
    'answers.b wrong',
    'answers.c wrong',
  ]);
});

/** An invented version before the first: it had no log and called the entry otherwise. */
const older = () => {
  const { entry, ...rest } = without(plain(), 'log');
  return { ...rest, about: entry, schema: 'credit-plain-draft/0' };
};

test('an older version is brought up to today step by step, and then read as strictly', () => {
  const steps = {
    0: ({ about, ...rest }: Members): Members => ({
      ...rest,
      entry: about,
      log: plain()['log'],
      schema: 'credit-plain-draft/1',
    }),
  };
  const read = readDraft(JSON.stringify(older()), steps);
  expect(read.is === 'draft' && draftText(read.draft)).toBe(draftText(draft));
  const broken = readDraft(JSON.stringify({ ...older(), form: 'F99' }), steps);
  expect(broken).toEqual({ is: 'problems', problems: [{ path: 'form', fault: 'wrong' }] });
});
