/** How much longer a text may become in another language. */
const growth = 0.4;

/** A catalogue in which every text is bracketed and longer: what shows without brackets does not come from the catalogue. */
export function pseudo<Words>(words: Words): Words;
export function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return `⟦${words}${'～'.repeat(Math.ceil(words.length * growth))}⟧`;
  if (typeof words === 'function') {
    return (...facts: unknown[]) => pseudo((words as (...facts: unknown[]) => unknown)(...facts));
  }
  if (Array.isArray(words)) return words.map((word: unknown) => pseudo(word));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, pseudo<unknown>(word)]));
}
