/** A problem as its sentence needs it; the key is the last one of its path. */
export interface ProblemFacts {
  readonly key: string;
  readonly found: string | null;
  readonly expected: string | null;
}

/** What is wrong, and what to do about it. */
export interface ProblemWords {
  readonly what: (facts: ProblemFacts) => string;
  readonly todo: string;
}
