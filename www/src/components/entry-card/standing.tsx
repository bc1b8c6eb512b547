import type { Day, EntryView } from '../../engine/answers';
import { isRepairable, repair } from '../../record/tally';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

interface Props {
  readonly entry: EntryView;
  readonly asOf: Day;
}

/** The entry's standing in a sentence, what follows for repair, and what is missing. */
export function Standing({ entry, asOf }: Props) {
  const { display } = entry;
  const { record, facts } = wording.value;
  const last = display.lastShownDay === null ? null : dayInWords(display.lastShownDay);
  const { remainingDays: remaining, overdueDays: overdue } = display;
  const unconditional = repair(entry)?.blockers.length === 0;
  return (
    <div class="stack">
      <p class="standing">
        {record.sentence[display.status]({ last, remaining, overdue, wanting: display.missing.length > 0 })}
      </p>
      {isRepairable(entry, asOf) && <p>{unconditional ? record.repairNow : record.repairNowIf}</p>}
      {display.missing.length > 0 && (
        <div>
          <p>{record.missing}</p>
          <ul class="bullets">
            {display.missing.map((fact) => (
              <li key={fact}>{facts[fact]}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
