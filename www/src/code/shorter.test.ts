import { expect, test } from 'vitest';
import type { Line } from './offer';
import { bytesOver, toDrop } from './shorter';

const line = (id: string, length: number): Line => ({ id, part: 'good', text: 'a'.repeat(length) });
const dropped = (...lines: readonly Line[]) =>
  toDrop(lines, lines.map(({ text }) => text).join('\n')).map(({ id }) => id);

test('a text is too long from the 780th byte on', () => {
  expect(bytesOver('a'.repeat(779))).toBe(0);
  expect(bytesOver('a'.repeat(780))).toBe(1);
  expect(bytesOver('明'.repeat(260))).toBe(1);
});

test('as few lines as can be go, and never who it is or how many there are', () => {
  expect(dropped(line('name', 413), line('one', 100), line('two', 200), line('three', 150))).toEqual(['two']);
  expect(dropped(line('name', 713), line('one', 100), line('two', 50), line('three', 10))).toEqual(['one']);
  expect(dropped(line('name', 753), line('one', 30), line('two', 20))).toEqual(['one']);
  expect(dropped(line('name', 613), line('one', 300), line('two', 300), line('count', 10))).toEqual([
    'one',
    'two',
  ]);
  expect(dropped(line('name', 100))).toEqual([]);
});
