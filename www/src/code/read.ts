import { digestOf, linesOf } from './summary';
import { words } from './words';

/** What a text that was scanned turns out to be. */
export type Reading =
  | { readonly is: 'other' | 'cut' }
  | {
      readonly is: 'unchanged' | 'changed';
      /** What it says of the firm, without what every such text says. */
      readonly lines: readonly string[];
    };

const digest = /^SM3[：:]\s*([0-9a-f]{64})$/i;
const common: readonly string[] = [words.title, words.declaration];
const isOwn = (line: string) =>
  !common.includes(line) && !line.startsWith(words.day('')) && !digest.test(line);

/** Whether a text is one of these, and whether it is still what its digest was made of. Who made it, nothing here tells. */
export function readSummary(text: string): Reading {
  const lines = linesOf(text);
  if (lines[0] !== words.title) return { is: 'other' };
  if (!lines.some((line) => digest.test(line))) return { is: 'cut' };
  const said = lines.slice(0, -1);
  const last = digest.exec(lines[lines.length - 1] ?? '')?.[1]?.toLowerCase();
  return { is: digestOf(said) === last ? 'unchanged' : 'changed', lines: lines.filter(isOwn) };
}
