import { afterEach, expect, test, vi } from 'vitest';
import { drop, dropEverything, everythingKept, keep, kept } from './storage';

const others = 'somebody-else';
const own = ['display', 'other'];

afterEach(() => {
  dropEverything();
  vi.unstubAllGlobals();
});

test('what is kept is found again and dropped again', () => {
  expect(kept('display')).toBeNull();
  expect(keep('display', '甲')).toBe(true);
  expect(kept('display')).toBe('甲');
  drop('display');
  expect(kept('display')).toBeNull();
});

test('everything kept is told by name and size', () => {
  keep('b', '甲');
  keep('a', '');
  expect(everythingKept()).toEqual({
    local: [
      { name: 'credit-plain.a', bytes: 14 },
      { name: 'credit-plain.b', bytes: 17 },
    ],
    session: [],
  });
});

test('dropping everything leaves alone what other sites of the same address keep', () => {
  const storage = window.localStorage;
  storage.setItem(others, '1');
  for (const name of own) keep(name, '1');
  expect(dropEverything()).toBe(2);
  expect(storage.getItem(others)).toBe('1');
  storage.removeItem(others);
});

test('a browser that refuses storage is no error', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keep('display', '1')).toBe(false);
  expect(kept('display')).toBeNull();
  expect(everythingKept().local).toEqual([]);
  expect(dropEverything()).toBe(0);
});
