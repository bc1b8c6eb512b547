import { bytesOf } from '../keeping/storage';
import { limits } from '../limits';
import type { Line } from './offer';

/** Lines without which nobody knows whose text it is, or of what. */
const needed: readonly string[] = ['name', 'number', 'count'];

/** By how many bytes a text is too long; none: it fits. */
export const bytesOver = (text: string): number => Math.max(0, bytesOf(text) - limits.code.largestBytes);

/** Which of the chosen lines to drop so that the text fits: as few as can be, so the longest first. */
export function toDrop(chosen: readonly Line[], text: string): readonly Line[] {
  let over = bytesOver(text);
  const byLength = chosen
    .filter(({ id }) => !needed.includes(id))
    .sort((one, other) => bytesOf(other.text) - bytesOf(one.text));
  const drop: Line[] = [];
  for (const line of byLength) {
    if (over <= 0) break;
    drop.push(line);
    over -= bytesOf(line.text) + 1;
  }
  return drop;
}
