import { expect, test } from 'vitest';
import { limits } from '../limits';
import { isDark, matrixOf, sideOf } from './matrix';

test('as much fits as ISO/IEC 18004 gives version 22 at M in bytes, and not one more', () => {
  expect(limits.code).toMatchObject({ largestVersion: 22, largestBytes: 779, quiet: 4 });
  expect(matrixOf(`${'明'.repeat(259)}ab`)?.version).toBe(22);
  expect(matrixOf(`${'明'.repeat(259)}abc`)).toBeNull();
});

test('four modules of white are around it, and its three corners are where scanners look', () => {
  const matrix = matrixOf('信用');
  if (matrix === null) throw new Error('six bytes fit');
  expect(matrix.version).toBe(1);
  expect(sideOf(matrix)).toBe(29);
  const row = (at: number) =>
    Array.from({ length: 29 }, (_, column) => (isDark(matrix, at, column) ? '#' : '.')).join('');
  expect(row(3)).toBe('.'.repeat(29));
  expect(row(4).slice(0, 12)).toBe('....#######.');
  expect(row(4).slice(17)).toBe('.#######....');
  expect(row(24).slice(0, 12)).toBe('....#######.');
});
