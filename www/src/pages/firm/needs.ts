import type { Route } from '../../router';
import type { Wording } from '../../wording';

/** The pages that firms need, in the order in which they need them. */
export const needs: readonly (keyof Wording['firm']['needs'] & Route)[] = [
  'commitments',
  'score',
  'code',
  'several',
];
