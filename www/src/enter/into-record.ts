import type { Part } from './entry';

/** The index after the string, the object or the array that begins here. The text is known to be JSON. */
function endOfNested(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') {
      at += 1;
      while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
    } else if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** The index after the pattern that begins here. */
function after(text: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Where the value of the first key `entries` of the whole stands; null where it has none. */
function entriesIn(text: string): { readonly start: number; readonly end: number } | null {
  let at = text.indexOf('{') + 1;
  for (;;) {
    const key = after(text, at, /[\s,]*/y);
    if (text.charAt(key) !== '"') return null;
    const endOfKey = endOfNested(text, key);
    const start = after(text, endOfKey, /[\s:]*/y);
    const nested = '"{['.includes(text.charAt(start));
    const end = nested ? endOfNested(text, start) : after(text, start, /[^\s,}]*/y);
    if (JSON.parse(text.slice(key, endOfKey)) === 'entries') return { start, end };
    at = end;
  }
}

function idsIn(text: string): readonly unknown[] {
  const { entries } = JSON.parse(text) as { readonly entries?: unknown };
  const items: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return items.map((entry) => (entry as { readonly id?: unknown } | null)?.id);
}

/** An id that no entry of a record has. */
export function freshId(text: string): string {
  const taken = idsIn(text);
  for (let number = taken.length + 1; ; number += 1) {
    if (!taken.includes(`e${number}`)) return `e${number}`;
  }
}

const indented = (part: Part) => JSON.stringify(part, null, 2).replace(/^/gmu, '    ');

/** A record with one entry. */
export function newRecord(subject: Part, entry: Part): string {
  return `${JSON.stringify({ schema: 'credit-record/1', subject, entries: [entry] }, null, 2)}\n`;
}

/** A record with one more entry at its end. All else in the text stays as it was, letter by letter. */
export function withEntry(text: string, entry: Part): string {
  const place = entriesIn(text);
  if (place === null) {
    const start = text.indexOf('{') + 1;
    return `${text.slice(0, start)}\n  "entries": [\n${indented(entry)}\n  ],${text.slice(start)}`;
  }
  const { start, end } = place;
  const earlier = text.charAt(start) === '[' ? text.slice(start + 1, end - 1).trimEnd() : '';
  const comma = earlier.trim() === '' ? '' : ',';
  return `${text.slice(0, start)}[${earlier}${comma}\n${indented(entry)}\n  ]${text.slice(end)}`;
}
