import { execFileSync } from 'node:child_process';
import { bare } from './on-paper';

/* What stands in a PDF, by programs that have nothing to do with us. */

/** What reads the shape of a radical where a font draws the character with it. */
export const folded = (text: string) => text.normalize('NFKC').replace(/[\u2e80-\u2fd5]/g, '■');

function textOf(pdf: string): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

export function pages(pdf: string): { readonly count: number; readonly size: string } {
  const told = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return {
    count: Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]),
    size: /^Page size:\s+(.*)$/m.exec(told)?.[1] ?? '',
  };
}

/** What a document says, without the numbers of its pages. */
export const said = (pdf: string) => folded(bare(textOf(pdf).replace(/^— ?\d+ ?—$/gm, '')));

/** Which characters one text has more often than another. Columns of tables are read in an order of their own. */
export function lacking(text: string, printed: string): string {
  const left = new Map<string, number>();
  for (const character of printed) left.set(character, (left.get(character) ?? 0) + 1);
  return Array.from(text)
    .filter((character) => {
      const count = left.get(character) ?? 0;
      left.set(character, count - 1);
      return count <= 0;
    })
    .join('');
}
