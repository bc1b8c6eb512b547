import type { RecordedFact } from '../engine/answers';

/** Under which heading the facts of an entry stand, in their order. */
export const parts = ['what', 'source', 'publicity', 'afterwards', 'history'] as const;
export type Part = (typeof parts)[number];

const partOf: Readonly<Record<string, Part>> = {
  provider: 'source',
  channel: 'source',
  document: 'source',
  publicity: 'publicity',
  duties: 'afterwards',
  correction: 'afterwards',
  objection: 'afterwards',
  repair: 'afterwards',
  complaint: 'afterwards',
  history: 'history',
};

/** A line: what it is about, and the values of one fact or of a list of words. */
export interface Line {
  /** The path without the places in lists: `objection.filedOn`. */
  readonly key: string;
  readonly values: readonly [RecordedFact, ...RecordedFact[]];
}

/** Lines that belong together: those of one item of a list, or all that are in none. */
export interface Block {
  /** The list, and the place in it from 1 on; null: no list. */
  readonly item: { readonly key: string; readonly nth: number } | null;
  readonly lines: readonly Line[];
}

/** What is told elsewhere on the page in other words: the parts of a penalty, in one line. */
const elsewhere = ['penalty.measures.kind', 'penalty.measures.amountFen'];

const keyOf = (path: string) => path.replace(/\[\d+\]/g, '');

function itemOf(path: string): Block['item'] {
  const [, list, place] = /^(.*?)\[(\d+)\]\./.exec(path) ?? [];
  return list === undefined ? null : { key: list, nth: Number(place) + 1 };
}

function linesOf(facts: readonly RecordedFact[]): readonly Line[] {
  const lines = new Map<string, [RecordedFact, ...RecordedFact[]]>();
  for (const fact of facts) {
    const line = lines.get(keyOf(fact.path));
    if (line) line.push(fact);
    else lines.set(keyOf(fact.path), [fact]);
  }
  return [...lines].map(([key, values]) => ({ key, values }));
}

/** The facts under one heading: first those that are in no list, then item by item. */
export function blocks(facts: readonly RecordedFact[], part: Part): readonly Block[] {
  const items = new Map<string, { readonly item: Block['item']; readonly facts: RecordedFact[] }>();
  items.set('', { item: null, facts: [] });
  for (const fact of facts) {
    const key = keyOf(fact.path);
    if ((partOf[key.split('.')[0] ?? ''] ?? 'what') !== part || elsewhere.includes(key)) continue;
    const item = itemOf(fact.path);
    const name = item === null ? '' : `${item.key} ${item.nth}`;
    const known = items.get(name);
    if (known) known.facts.push(fact);
    else items.set(name, { item, facts: [fact] });
  }
  return [...items.values()]
    .filter((one) => one.facts.length > 0)
    .map((one) => ({ item: one.item, lines: linesOf(one.facts) }));
}
