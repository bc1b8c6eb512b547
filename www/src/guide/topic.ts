import type { Certainty } from '../engine/answers';
import type { Route } from '../router';
import type { LocalPack } from './places';
import type { TermId } from './terms';

/** What something said rests on: ids of provisions, and of rules whose numbers are then shown. */
export type Basis = readonly string[];

export const groups = ['begin', 'see', 'fix', 'lists', 'good'] as const;
export type Group = (typeof groups)[number];

/** A topic without its words: what each sentence rests on, and where it leads. */
export interface Topic {
  readonly group: Group;
  /** Whether its points are steps, to be done in their order. */
  readonly steps?: true;
  /** The points by their names; the words of each stand under the same name. */
  readonly points: Readonly<Record<string, Basis>>;
  /** Points that no text in the law book carries, and how they are known. */
  readonly marks?: Readonly<Record<string, Certainty>>;
  /** Where the law of a place says more, or other things. */
  readonly places: Partial<Readonly<Record<LocalPack, Basis>>>;
  /** Provisions with numbers that no rule carries, so that their gist is shown where they are cited. */
  readonly tells?: readonly string[];
  readonly terms: readonly TermId[];
  /** Pages of the portal on which it can be done. */
  readonly doors: readonly Route[];
  /** Topics to read next. */
  readonly next: readonly string[];
}

export type Topics = Readonly<Record<string, Topic>>;
