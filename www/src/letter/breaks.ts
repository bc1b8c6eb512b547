/** What may not begin a line, and what may not end one. */
const closing = new Set('，。；：？！、）》」』”’〕】〉…—·,.;:?!)]}%');
const opening = new Set('（《「『“‘〔【〈([{');

/**
 * Pieces that no line breaks: a word of Latin letters with the spaces after it, or a character with the signs that belong
 * to it (combining ones, variation selectors, joiners).
 */
const piece = /[!-~\u00a1-\u024f][!-~\u00a1-\u024f\p{M}\u200d]* *|[^][\p{M}\u200d]*/gu;

export function pieces(text: string): readonly string[] {
  return text.match(piece) ?? [];
}

/** How wide a text is, in points. */
export type Width = (text: string) => number;

/** What is too wide for any line falls apart into characters. */
function fitting(text: string, widest: number, width: Width): readonly string[] {
  return pieces(text).flatMap((each) => (width(each.trimEnd()) > widest ? Array.from(each) : [each]));
}

/** Whether a line may not begin with it; a space belongs to what stands before it. */
const belongsBefore = (piece: string) => closing.has(piece.charAt(0)) || piece.trim() === '';

/** How many of the last pieces go down with the one that does not fit. */
function taken(line: readonly string[], next: string): number {
  let count = 0;
  let head = next;
  while (count < line.length - 1) {
    const last = line[line.length - 1 - count] ?? '';
    if (!belongsBefore(head) && !opening.has(last)) break;
    count += 1;
    head = last;
  }
  // Nothing but signs: better a sign at the beginning of a line than an empty one.
  return count === line.length - 1 && (belongsBefore(head) || opening.has(line[0] ?? '')) ? 0 : count;
}

/** A text in lines; the first may have another width than the others. */
export function brokenLines(
  text: string,
  width: Width,
  widest: { readonly first: number; readonly other: number },
): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const next of fitting(text, Math.min(widest.first, widest.other), width)) {
    const room = lines.length === 0 ? widest.first : widest.other;
    if (line.length > 0 && used + width(next.trimEnd()) > room + 0.01) {
      const down = line.splice(line.length - taken(line, next));
      lines.push(line.join('').trimEnd());
      line = down;
      used = down.reduce((sum, each) => sum + width(each), 0);
    }
    line.push(next);
    used += width(next);
  }
  return [...lines, line.join('').trimEnd()];
}
