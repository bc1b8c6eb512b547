import { expect, test } from 'vitest';
import { proportionIn } from './proportion';

const provisions = import.meta.glob<string>('../../../src/law/*/provisions.toml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const packs = ['KLM', 'XJ', 'SQ', 'JS', 'ZY', 'HLJ'];

test('every provision that the questions rest on stands in its pack', () => {
  const told = Object.values(provisions).join('\n');
  const cited = proportionIn(packs);
  expect(cited).toHaveLength(packs.length);
  for (const id of cited) expect(told).toContain(`id = "${id}"`);
});

test('each text is followed by those above it, and others say nothing of it', () => {
  expect(proportionIn(['SQ', 'JS', 'O36'])).toEqual(['SQ-36', 'JS-47']);
  expect(proportionIn(['O36'])).toEqual([]);
});
