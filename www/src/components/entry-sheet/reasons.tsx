import type { DecidedDay, Reason } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { CertaintyMark } from '../citation';

/** Reasons that differ only in the day they decide are one reason. */
function merged(
  reasons: readonly Reason[],
): { readonly reason: Reason; readonly days: readonly DecidedDay[] }[] {
  const keys = [...new Set(reasons.map(({ pack, why }) => `${pack} ${why}`))];
  return keys.flatMap((key) => {
    const same = reasons.filter(({ pack, why }) => `${pack} ${why}` === key);
    return same[0] ? [{ reason: same[0], days: same.map(({ day }) => day) }] : [];
  });
}

/** Which rule decides which day, and why. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const law = useLaw();
  const { decidedDay, listed, why, record } = wording.value;
  return (
    <ul class="small">
      {merged(reasons).map(({ reason, days }) => (
        <li key={`${reason.pack} ${reason.why}`}>
          {record.reason(listed(days.map((day) => decidedDay[day])), law.title(reason.pack), why[reason.why])}
          <CertaintyMark certainty={reason.certainty} />
        </li>
      ))}
    </ul>
  );
}
