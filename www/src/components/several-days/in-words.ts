import type { SubjectDay } from '../../several/told';
import { wording } from '../../wording';

/** What a day is, in words; of a limit of time also what has to be done. */
export function dayKindInWords({ kind, limit }: Pick<SubjectDay, 'kind' | 'limit'>): string {
  const { several, clockKind } = wording.value;
  const what = several.days.kinds[kind];
  return limit === null ? what : several.days.task(what, clockKind[limit]);
}
