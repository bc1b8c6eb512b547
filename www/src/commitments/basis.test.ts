import { expect, test } from 'vitest';
import { lawInWords } from '../engine/packaged';
import * as basis from './basis';

test('every article that is named is in the book, under the pack it is told of', async () => {
  const { provisions } = await lawInWords();
  const { typeBasis, nationalBasis, afterwards, checking, declaring, hiding } = basis;
  const packOf = (id: string) => provisions.find((one) => one.id === id)?.pack;
  const tables = [...Object.values(typeBasis), afterwards, checking, declaring, hiding];
  const named = tables.flatMap((table) =>
    Object.entries(table).flatMap(([pack, ids]) => ids.map((id) => ({ id, pack }))),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.map(({ id }) => ({ id, pack: packOf(id) }))).toEqual(named);
  for (const id of Object.values(nationalBasis).flat()) expect(packOf(id)).toBe('O36');
});
