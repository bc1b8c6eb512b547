import type {
  Actor,
  Benefit,
  Certainty,
  Class,
  ClockKind,
  EntryKind,
  FindingCode,
  Form,
  Matter,
  Method,
  Moment,
  Provision,
  Supervision,
  Unit,
} from './answers';

/** For how long something may be shown: `3 months`. */
export type Period = string;

/** The day from which a period of display is counted. */
export type Starts = 'determined' | 'actEnded' | 'published' | 'unnamed';

/** When repair may first be asked for. */
export type RepairFrom = 'fulfilment' | 'afterWhole' | { readonly after: Period };

/** The longest time for which an entry may be shown. */
export type Longest = 'noEnd' | 'asNational' | 'asCatalogue' | { readonly period: Period };

/** Whether a period decides, or is an outer frame within which another decides. */
export type DisplayRole = 'governs' | 'frame';

/** What a rule does with entries older than its pack. */
export type Older = 'untouched' | 'beside' | 'fromFirstDay' | 'governs';

export interface DisplayRule {
  /** Null: for every class. */
  readonly class: Class | null;
  readonly starts: Starts;
  readonly repair: RepairFrom | null;
  readonly longest: Longest;
  readonly role: DisplayRole;
  readonly older: Older;
  /** Kinds of entry for which no earlier rule ever set a period. */
  readonly aloneFor: readonly EntryKind[];
}

export interface ClockRule {
  readonly kind: ClockKind;
  readonly by: Actor;
  readonly starts: Moment;
  readonly done: Moment;
  /** Null: the text sets no number. */
  readonly length: number | null;
  readonly unit: Unit;
  readonly otherwise: readonly { readonly when: Matter; readonly length: number | null }[];
  /** Whether time for tests and experts is not counted. */
  readonly pauses: boolean;
  /** The rule of the limit before it in a chain. */
  readonly after: string | null;
}

export interface ClassRange {
  readonly lightest: Class;
  readonly heaviest: Class;
}

/** The kinds of what can follow from a rule. */
export interface Effects {
  readonly display: DisplayRule;
  readonly clock: ClockRule;
  readonly class: ClassRange;
  readonly finding: FindingCode;
  readonly form: Form;
  readonly qualifies: Benefit;
  readonly supervised: Supervision;
  readonly method: Method;
}

/** What follows from a rule: one of them. */
export type Effect = { [Kind in keyof Effects]: Pick<Effects, Kind> }[keyof Effects];

/** A rule of a pack: what follows, from which provisions, and how its numbers were read. */
export interface Rule {
  readonly id: string;
  readonly pack: string;
  readonly cites: readonly string[];
  readonly certainty: Certainty;
  readonly effect: Effect;
}

/** The law in words, as it is published beside the engine. */
export interface LawInWords {
  readonly provisions: readonly Provision[];
  readonly rules: readonly Rule[];
}
