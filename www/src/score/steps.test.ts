import { afterEach, expect, test } from 'vitest';
import { manyRows, row } from '../gallery/rows';
import { contribution, score } from '../gallery/scores';
import { opened } from '../gallery/opened';
import { sheet } from '../record/sheet';
import { forgetTyped, typedFields } from '../typed';
import { chosenSteps, entriesFor, stepInWords } from './steps';
import { rowsById } from './words';

afterEach(() => {
  sheet.value = null;
  forgetTyped();
});

const commitment = { ...row, id: 'c1', kind: 'commitment', title: null } as const;
const rows = [row, commitment, { ...row, id: 'h1', kind: 'honour' } as const];
const rowOf = rowsById(rows);
const ids = (step: Parameters<typeof entriesFor>[0], of = rows as readonly (typeof row)[]) =>
  entriesFor(step, of, score).map(({ id }) => id);

test('a step is about entries that it can be about', () => {
  expect(ids('repair')).toEqual(['e1', 'c1']);
  expect(ids('fulfil')).toEqual(['e1', 'c1']);
  expect(ids('keep')).toEqual(['c1']);
  expect(ids('break')).toEqual(['c1']);
  expect(ids('wait')).toEqual([]);
});

test('of many entries those that count are offered', () => {
  const many = manyRows(300).map((one) => ({ ...one, kind: 'penalty' as const }));
  const counted = many[250]?.id ?? '';
  const counts = { ...score, contributions: [contribution({ entry: counted })] };
  expect(entriesFor('repair', many, counts).map(({ id }) => id)).toEqual([counted]);
});

test('what was chosen is among what was typed, in words, and wiped with it', () => {
  sheet.value = { ...opened(), rows };
  const chosen = chosenSteps();
  chosen.value = [
    { step: 'repair', entry: 'e1' },
    { step: 'wait', on: '2027-01-31' },
  ];
  expect(chosenSteps().value).toHaveLength(2);
  expect(typedFields()).toEqual([
    {
      label: '假设的步骤',
      text: '申请修复，并且办成：未按规定检查作业现场的安全设施、2027年1月31日 等到这一天',
    },
  ]);
  forgetTyped();
  expect(chosen.value).toEqual([]);
  chosen.value = [];
  expect(typedFields()).toEqual([]);
});

test('a step names its entry by its title, its kind, or its id', () => {
  expect(stepInWords('keep', 'c1', rowOf)).toBe('兑现承诺：信用承诺');
  expect(stepInWords('repair', 'gone', rowOf)).toBe('申请修复，并且办成：gone');
  expect(stepInWords('wait', null, rowOf)).toBe('等到这一天');
});
