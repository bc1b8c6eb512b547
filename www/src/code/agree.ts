import type { Offer } from './offer';

/** A line of a text that was scanned, and whether the open record says the same today. */
export interface Compared {
  readonly line: string;
  readonly agrees: boolean;
}

export function compared(lines: readonly string[], { lines: offered }: Offer): readonly Compared[] {
  return lines.map((line) => ({ line, agrees: offered.some(({ text }) => text === line) }));
}
