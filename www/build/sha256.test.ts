import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../src/hand-over/sha256';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('the examples of the standard', () => {
  expect(sha256(utf8(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256(utf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('another implementation says the same of every length about the size of a block, and of much', () => {
  for (const length of [...Array.from({ length: 200 }, (_, at) => at), 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 131 + length) % 256);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
