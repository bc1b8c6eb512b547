import type { Day, PackView } from '../engine/answers';
import { limits } from '../limits';

type Checked = Pick<PackView, 'verifiedOn'>;

const dayLong = 24 * 60 * 60 * 1000;

function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayLong);
}

/** The day on which any of the law was last held against its source. */
export function newestCheck(packs: readonly Checked[]): Day | null {
  const days = packs.map(({ verifiedOn }) => verifiedOn).sort();
  return days[days.length - 1] ?? null;
}

/** That day, if it is too long ago; else null. */
export function agedLaw(packs: readonly Checked[], today: Day): Day | null {
  const newest = newestCheck(packs);
  return newest !== null && daysBetween(newest, today) > limits.lawIsOldAfterDays ? newest : null;
}
