import type { Day } from '../engine/answers';
import { sm3 } from './sm3';
import { words } from './words';

/** The lines of a text, as a scanner or an app may have left them: without space around them, without empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The digest of the lines, with one line feed between each two. */
export const digestOf = (lines: readonly string[]): string => sm3(lines.join('\n'));

/** What the code holds: a title, the chosen lines, the day, that it is a choice, and the digest of all of them. */
export function summaryText(chosen: readonly string[], day: Day): string {
  const said = [words.title, ...chosen, words.day(day), words.declaration];
  const lines = said.map((line) => line.replace(/\s+/g, ' ').trim());
  return [...lines, words.digest(digestOf(lines))].join('\n');
}
