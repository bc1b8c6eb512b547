import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sm3 } from '../src/code/sm3';

const other = (text: string) => createHash('sm3').update(text, 'utf8').digest('hex');

test('every length up to four blocks, as OpenSSL has it', () => {
  const texts = Array.from({ length: 257 }, (_, length) => 'a'.repeat(length));
  expect(texts.map(sm3)).toEqual(texts.map(other));
});

test('a long Chinese text, as OpenSSL has it', () => {
  const text = '企业信用信息自选摘要\n名称：宿迁市远帆劳务分包有限公司（虚构）\n'.repeat(400);
  expect(sm3(text)).toBe(other(text));
});
