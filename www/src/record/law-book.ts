import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { About, Day, PackView, Provision } from '../engine/answers';
import type { Rule } from '../engine/law';

/** The law that the engine knows, to be looked up by what answers cite. */
export interface LawBook {
  /** The version of the engine; empty until it is there. */
  readonly engine: string;
  readonly calendarKnownUntil: Day | null;
  readonly packs: readonly PackView[];
  readonly title: (pack: string) => string;
  readonly provision: (id: string) => Provision;
  readonly provisions: readonly Provision[];
  readonly provisionsOf: (pack: string) => readonly Provision[];
  readonly rulesOf: (pack: string) => readonly Rule[];
}

/** What is not in the book is shown by its id. */
export function lawBook(
  about: About | null,
  provisions: readonly Provision[],
  rules: readonly Rule[] = [],
): LawBook {
  const packs = about?.packs ?? [];
  const titles = new Map(packs.map(({ id, title }) => [id, `《${title}》`]));
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  return {
    engine: about?.engine ?? '',
    calendarKnownUntil: about?.calendarKnownUntil ?? null,
    packs,
    title: (pack) => titles.get(pack) ?? pack,
    provision: (id) => byId.get(id) ?? { id, pack: id, article: '', gist: '' },
    provisions,
    provisionsOf: (pack) => provisions.filter((provision) => provision.pack === pack),
    rulesOf: (pack) => rules.filter((rule) => rule.pack === pack),
  };
}

export const Law = createContext<LawBook>(lawBook(null, []));
export const useLaw = (): LawBook => useContext(Law);
