import { expect, test } from 'vitest';
import { isDark, matrixOf, sideOf } from './matrix';
import { darkPath, svgOf } from './svg';

const matrix = matrixOf('企业信用信息自选摘要') ?? { version: 1, rows: [] };

test('the path covers the dark modules and no other, each once', () => {
  const covered = new Map<string, number>();
  const runs = darkPath(matrix).match(/M\d+ \d+h\d+v1h-\d+z/g) ?? [];
  expect(runs.join('')).toBe(darkPath(matrix));
  for (const run of runs) {
    const [x, y, length, , back] = (run.match(/\d+/g) ?? []).map(Number);
    expect(back).toBe(length);
    for (let column = Number(x); column < Number(x) + Number(length); column += 1) {
      const place = `${String(y)} ${column}`;
      covered.set(place, (covered.get(place) ?? 0) + 1);
    }
  }
  const dark = [];
  for (let row = 0; row < sideOf(matrix); row += 1)
    for (let column = 0; column < sideOf(matrix); column += 1)
      if (isDark(matrix, row, column)) dark.push(`${row} ${column}`);
  expect([...covered.keys()]).toEqual(dark);
  expect(new Set(covered.values())).toEqual(new Set([1]));
});

test('the file is well-formed, whatever its title', () => {
  const read = new DOMParser().parseFromString(svgOf(matrix, '甲 <&> 乙'), 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.querySelector('title')?.textContent).toBe('甲 <&> 乙');
  expect(read.documentElement.getAttribute('viewBox')).toBe('0 0 37 37');
});
