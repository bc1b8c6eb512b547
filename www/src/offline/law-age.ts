import type { Day, PackView } from '../engine/answers';
import { limits } from '../limits';

const dayLong = 24 * 60 * 60 * 1000;

function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayLong);
}

/** The day on which the law was last held against its sources, if that is too long ago; else null. */
export function agedLaw(packs: readonly Pick<PackView, 'verifiedOn'>[], today: Day): Day | null {
  const newest = packs.map(({ verifiedOn }) => verifiedOn).sort().pop();
  if (newest === undefined) return null;
  return daysBetween(newest, today) > limits.lawIsOldAfterDays ? newest : null;
}
