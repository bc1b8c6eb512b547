import { useEffect } from 'preact/hooks';
import { bytesOf } from './storage';

/**
 * What goes along into the page that an update opens. The name of the window carries it: that is memory, of this window
 * alone, and every browser still has it after a reload. Another site could have left a name there, so one is taken only
 * with the number that was put into this site's own history.
 */
const mark = 'credit-plain 1 ';

const number = (state: unknown) => (state as { readonly carried?: unknown } | null)?.carried;

/** What came, by the name of its part. Read once, at the start; then nothing of it is in the window any more. */
function taken(): Map<string, unknown> {
  const text = window.name;
  const expected = number(history.state);
  if (!text.startsWith(mark)) return new Map();
  window.name = '';
  try {
    const { carried, parts } = JSON.parse(text.slice(mark.length)) as {
      carried: unknown;
      parts: Record<string, unknown>;
    };
    history.replaceState(null, '');
    return typeof carried === 'string' && carried === expected
      ? new Map(Object.entries(parts))
      : new Map<string, unknown>();
  } catch {
    return new Map();
  }
}

const came = taken();

/** Whether an update opened this page, and whether anything that was open or typed came along with it. */
export const continues = came.size > 0;
export const broughtAlong = [...came.keys()].some((name) => name !== 'view');

interface Carrier<Part> {
  /** What there is to take along; null: nothing. */
  readonly pack: () => Part | null;
  /** Puts back what came. */
  readonly unpack: (part: Part) => void;
}

const carriers = new Map<string, () => unknown>();

/** For parts that hold something of their own. Called when the part is there, which may be long after the start. */
export function carries<Part>(name: string, { pack, unpack }: Carrier<Part>): void {
  carriers.set(name, pack);
  if (!came.has(name)) return;
  const part = came.get(name) as Part;
  came.delete(name);
  unpack(part);
}

/** Lays everything aside for the page that a reload opens next. */
export function carry(): void {
  const packed = [...carriers].map(([name, pack]) => [name, pack()] as const);
  const isSomething = (part: unknown) => part !== null && !(Array.isArray(part) && part.length === 0);
  const parts = Object.fromEntries([...came, ...packed].filter(([, part]) => isSomething(part)));
  if (Object.keys(parts).length === 0) return;
  const carried = String(crypto.getRandomValues(new Uint32Array(4)));
  history.replaceState({ carried }, '');
  window.name = mark + JSON.stringify({ carried, parts });
}

/** How much of it nobody has asked for yet. */
export const bytesWaiting = (): number => (came.size === 0 ? 0 : bytesOf(JSON.stringify([...came])));

export function forgetWaiting(): void {
  came.clear();
}

type Titles = () => readonly string[];
const behind = new Set<Titles>();

/** For what no page can take along, such as files that were chosen: its titles, while there is any. */
export function staysBehind(titles: Titles): () => void {
  behind.add(titles);
  return () => behind.delete(titles);
}

/** The same for as long as a part of the page is there. Null: nothing of it would be lost. */
export function useStaysBehind(title: string | null): void {
  useEffect(() => (title === null ? undefined : staysBehind(() => [title])), [title]);
}

/** What an update would lose. */
export const leftBehind = (): readonly string[] => [...new Set([...behind].flatMap((titles) => titles()))];
