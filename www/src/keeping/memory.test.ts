import { afterEach, beforeEach, expect, test } from 'vitest';
import { opened } from '../gallery/opened';
import { closeRecord, sheet } from '../record/sheet';
import { draft } from '../typed';
import { forgetEverything, forgettings, holdsToo, inMemory } from './memory';

beforeEach(closeRecord);
afterEach(closeRecord);

function open(text: string) {
  sheet.value = { ...opened(), text };
}

test('the open record and what was typed are told with their sizes', () => {
  expect(inMemory()).toEqual([]);
  open('{"甲":1}');
  draft('reason', () => '理由').value = '乙';
  expect(inMemory()).toEqual([
    { title: '打开的记录', bytes: 9 },
    { title: '理由', bytes: 3 },
  ]);
});

test('forgetting empties all of it, counts it, and is known', () => {
  const before = forgettings.value;
  open('{}');
  draft('reason', () => '理由').value = '乙';
  expect(forgetEverything()).toBe(2);
  expect(sheet.value).toBeNull();
  expect(inMemory()).toEqual([]);
  expect(forgettings.value).toBe(before + 1);
});

test('a part that holds something of its own is asked and told too', () => {
  let mine = '丙';
  holdsToo({
    held: () => (mine === '' ? [] : [{ title: '我的', bytes: 3 }]),
    forget: () => (mine = ''),
  });
  expect(inMemory()).toEqual([{ title: '我的', bytes: 3 }]);
  expect(forgetEverything()).toBe(1);
  expect(mine).toBe('');
});
