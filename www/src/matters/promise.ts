import type { Draft } from '../drafts/draft';
import type { Day } from '../engine/answers';

const asDay = /^\d{4}-\d{2}-\d{2}$/;

/** What the person promised in a letter of commitment, and by when. */
export interface Promised {
  readonly by: Day;
  /** For which matter; empty: that is not said. */
  readonly matter: string;
}

/** The promise of a letter; null: it names no day, or it is no letter of commitment. */
export function promised({ form, answers }: Pick<Draft, 'form' | 'answers'>): Promised | null {
  const { 'commitment.dueOn': by, 'commitment.matter': matter } = answers;
  if (form !== 'F8' || typeof by !== 'string' || !asDay.test(by)) return null;
  return { by, matter: typeof matter === 'string' ? matter : '' };
}
