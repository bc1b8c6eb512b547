import type { LawBook } from '../record/law-book';
import type { Guidance } from './guidance';
import { alternatives, wordsSpoken } from './spoken';
import { termIds } from './terms';
import { topicIds } from './topics';

export const kinds = ['topic', 'term', 'pack', 'provision'] as const;
export type Kind = (typeof kinds)[number];

/** Something that can be found. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** What it is a part of: the title of its law. */
  readonly context: string;
  readonly title: string;
  /** What it says: the first line is shown with it. */
  readonly lines: readonly string[];
  /** The same, in plain letters to look through. */
  readonly plain: { readonly context: string; readonly title: string; readonly lines: readonly string[] };
}

export interface Answer {
  readonly entries: readonly Entry[];
  /** Whether nothing holds all that was asked, so that these only come near. */
  readonly nearest: boolean;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

function entry(found: Omit<Entry, 'plain'>): Entry {
  const { context, title, lines } = found;
  return { ...found, plain: { context: plain(context), title: plain(title), lines: lines.map(plain) } };
}

/** Everything that the guide, the glossary and the law say, as a list to look through. */
export function entriesOf(guidance: Guidance, law: LawBook): readonly Entry[] {
  const topics = topicIds.map((id) => {
    const { title, lead, points, places } = guidance.topics[id];
    const lines = [lead, ...Object.values<string>(points), ...Object.values<string>(places)];
    return entry({ kind: 'topic', id, context: '', title, lines });
  });
  const terms = termIds.map((id) => {
    const { name, means } = guidance.terms[id];
    return entry({ kind: 'term', id, context: '', title: name, lines: [means] });
  });
  const packs = law.packs.map(({ id }) =>
    entry({ kind: 'pack', id, context: '', title: law.title(id), lines: [] }),
  );
  const provisions = law.provisions.map(({ id, pack, article, gist }) =>
    entry({ kind: 'provision', id, context: law.title(pack), title: article, lines: [gist] }),
  );
  return [...topics, ...terms, ...packs, ...provisions];
}

/** The number in `33`, `33条`, `第33条`: articles are numbered in Chinese, their ids in digits. */
const numbered = /^第?(\d+)条?$/;

type Match = (text: string, word: string) => boolean;

const together: Match = (text, word) => text.includes(word);
const scattered: Match = (text, word) =>
  word.length > 1 && Array.from(word).every((sign) => text.includes(sign));

const inTitle = 8;
const inText = 3;
const inContext = 1;

/** How well an entry answers one word, as it stands. A title says more than a text, and that more than what it is a part of. */
function answers({ kind, id, plain: { context, title, lines } }: Entry, word: string, match: Match): number {
  const number = kind === 'provision' ? numbered.exec(word)?.[1] : undefined;
  if (number !== undefined && id.endsWith(`-${number}`)) return inTitle;
  if (title === word) return inTitle + inText;
  if (match(title, word)) return inTitle;
  if (lines.some((line) => match(line, word))) return inText;
  return match(context, word) ? inContext : 0;
}

/** How well an entry answers a word or what it stands for; the word itself says a little more. */
function scoreOf(one: Entry, word: string, match: Match): number {
  const scores = alternatives(word).map((said, place) => {
    const score = answers(one, said, match);
    return score > inContext && place === 0 ? score + 1 : score;
  });
  return Math.max(...scores);
}

/** The entries that answer enough of the words, the best first. */
function ranked(
  entries: readonly Entry[],
  words: readonly string[],
  match: Match,
  enough: (scores: readonly number[]) => boolean,
): readonly Entry[] {
  if (words.length === 0) return [];
  const scored = entries
    .map((one) => ({ one, scores: words.map((word) => scoreOf(one, word, match)) }))
    .filter(({ scores }) => enough(scores))
    .map(({ one, scores }) => ({ one, score: scores.reduce((sum, one) => sum + one, 0) }));
  return scored.sort((better, worse) => worse.score - better.score).map(({ one }) => one);
}

/** A provision is not found for the title of its law alone. */
const any = (scores: readonly number[]) => scores.some((score) => score > inContext);
const every = (scores: readonly number[]) => any(scores) && scores.every((score) => score > 0);

/** Looks for what was typed: first as it stands, then as it is spoken, then for its signs apart, then for any part of it. */
export function search(query: string, entries: readonly Entry[]): Answer {
  const typed = plain(query).split(/\s+/).filter(Boolean);
  const spoken = wordsSpoken(plain(query));
  const ways = [
    () => ranked(entries, typed, together, every),
    () => ranked(entries, spoken, together, every),
    () => ranked(entries, typed, scattered, every),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return { entries: found, nearest: false };
  }
  const near = ranked(entries, spoken, together, any);
  return { entries: near, nearest: near.length > 0 };
}
