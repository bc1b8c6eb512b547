/** What a finding says: as a subject to look into, and for each way in which it can come out. */
export interface FindingWords {
  /** What was looked into. */
  readonly topic: string;
  /** That it is so. */
  readonly title: string;
  /** What that means. */
  readonly means: string;
  /** What one can do. */
  readonly todo: string;
  /** What follows once the missing facts are there. */
  readonly open: string;
}
