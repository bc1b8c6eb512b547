import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnWidths, fonts, inTable, paper, settings } from '../src/letter/paper.ts';

const print = readFileSync(join(import.meta.dirname, '../src/components/letter-sheet/print.css'), 'utf8');

const rule = (selector: string) => {
  const [, after = ''] = print.split(`${selector} {`);
  return after.slice(0, after.indexOf('}'));
};

test('what the browser prints has the measures of the other documents', () => {
  const { top, right, bottom, left } = paper;
  expect(rule('@page letter')).toContain(`margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;`);
  const sized = ({ size, height }: { readonly size: number; readonly height: number }) =>
    `font-size: ${size}pt;\n    line-height: ${height}pt;`;
  expect(rule('.letter .letter-title')).toContain(sized(settings.title));
  expect(rule('.letter-note')).toContain(sized(settings.note));
  expect(rule('.letter-digest')).toContain(sized(settings.digest));
  expect(rule('  .letter-table')).toContain(sized(inTable));
  expect(print).toContain(sized(settings.paragraph));
  expect(print).toContain(`padding-left: ${settings.signature.start}em`);
  expect(print).toContain(`padding-right: ${settings.date.end}em`);
});

test('a line holds 28 characters, and the columns of a table fill it', () => {
  const line = ((210 - 28 - 26) / 25.4) * 72;
  expect(Math.floor(line / settings.paragraph.size)).toBe(28);
  for (const widths of [columnWidths(true, 2), columnWidths(false, 3)]) {
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(line);
  }
});

test('fonts are named, never brought along', () => {
  expect(fonts.body[0]).toBe('FangSong');
  expect(fonts.heading[0]).toBe('SimHei');
  expect(print).not.toContain('url(');
});
