import { expect, test } from 'vitest';
import { brokenLines, pieces } from './breaks';

/** Latin letters are half as wide as Chinese ones; signs that join take no room. */
const width = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : sign < '\u0250' ? 0.5 : 1), 0);
const lines = (text: string, widest: number, first = widest) =>
  brokenLines(text, width, { first, other: widest });

test('words of Latin letters stay whole, Chinese breaks anywhere, and characters with their signs do not break', () => {
  expect(pieces('甲 No. 0000123，乙')).toEqual(['甲', ' ', 'No. ', '0000123', '，', '乙']);
  expect(pieces('𠮷葛\u{e0101}e\u0301é')).toEqual(['𠮷', '葛\u{e0101}', 'e\u0301é']);
});

test('a line is as full as it goes, the first may be shorter', () => {
  expect(lines('一二三四五六七八', 3)).toEqual(['一二三', '四五六', '七八']);
  expect(lines('一二三四五六七八', 4, 2)).toEqual(['一二', '三四五六', '七八']);
  expect(lines('一二三', 3)).toEqual(['一二三']);
  expect(lines('', 3)).toEqual(['']);
});

test('no line begins with a closing sign or ends with an opening one', () => {
  expect(lines('一二三，四五', 3)).toEqual(['一二', '三，四', '五']);
  expect(lines('一二（三四）五', 3)).toEqual(['一二', '（三', '四）五']);
  expect(lines('一二三）。四', 3)).toEqual(['一二', '三）。', '四']);
});

test('nothing but signs still makes lines, and none is empty', () => {
  expect(lines('，，，，，', 2)).toEqual(['，，', '，，', '，']);
  expect(lines('（（（（（', 2).every((line) => line !== '')).toBe(true);
});

test('an address that is wider than any line is broken where it must be, and nothing is lost', () => {
  const address = 'https://credit.example.invalid/record/20260615';
  const broken = lines(`见${address}。`, 8);
  expect(broken.join('')).toBe(`见${address}。`);
  expect(Math.max(...broken.map(width))).toBeLessThanOrEqual(8);
});

test('a sign after a space does not begin a line either', () => {
  expect(lines('一二 ，三', 2)).toEqual(['一', '二 ，', '三']);
});

test('spaces hang over the end of a line', () => {
  expect(lines('ab cd ef', 2.5)).toEqual(['ab cd', 'ef']);
});
