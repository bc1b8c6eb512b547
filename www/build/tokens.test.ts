import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');

function block(selector: string): string {
  const [, text = ''] = tokens.split(`${selector} {`);
  return text.slice(0, text.indexOf('}')).replace(/\s+/g, ' ').trim();
}

test('before the script runs the dark colours are the same as after', () => {
  expect(block(":root[data-colours='dark']")).toContain('--paper: #1a2027;');
  expect(block(':root:not([data-colours])')).toBe(block(":root[data-colours='dark']"));
});
