import { expect, test } from 'vitest';
import { promised } from './promise';

const answers = { 'commitment.dueOn': '2026-12-10', 'commitment.matter': '补交场地证明' };

test('a letter of commitment promises by a day', () => {
  expect(promised({ form: 'F8', answers })).toEqual({ by: '2026-12-10', matter: '补交场地证明' });
  expect(promised({ form: 'F8', answers: { 'commitment.dueOn': '2026-12-10' } })?.matter).toBe('');
});

test('without a whole day nothing is promised, nor by another letter', () => {
  expect(promised({ form: 'F8', answers: { 'commitment.dueOn': '2026-12-' } })).toBeNull();
  expect(promised({ form: 'F8', answers: {} })).toBeNull();
  expect(promised({ form: 'F13', answers })).toBeNull();
});
