import { beforeEach, expect, test } from 'vitest';
import { draft, everythingTyped, forgetTyped } from './typed';

beforeEach(forgetTyped);

test('a field keeps its text when it is asked for again', () => {
  draft('name', () => '名称').value = '甲';
  expect(draft('name', () => '名称').value).toBe('甲');
});

test('everything typed comes as one text, each with its label, without empty fields', () => {
  draft('name', () => '名称').value = '甲';
  draft('reason', () => '理由').value = '  ';
  draft('note', () => '备注').value = '乙\n丙';
  expect(everythingTyped()).toBe('名称\n甲\n\n备注\n乙\n丙');
});

test('what was chosen from a list is told in words', () => {
  draft(
    'kind',
    () => '哪一种',
    (code) => (code === 'talk' ? '约谈' : code),
  ).value = 'talk';
  expect(everythingTyped()).toBe('哪一种\n约谈');
});

test('forgetting empties every field', () => {
  const name = draft('name', () => '名称');
  name.value = '甲';
  forgetTyped();
  expect(name.value).toBe('');
  expect(everythingTyped()).toBe('');
});
