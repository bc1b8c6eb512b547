import type { Day, EntryView } from '../../engine/answers';
import { canGo } from '../../record/letter';
import { wording } from '../../wording';
import { standingInWords } from '../../wording/standing';
import { StatusTag } from '../status-tag';

interface Props {
  readonly entry: EntryView;
  readonly asOf: Day;
}

/** Whether repair can be asked for, in a sentence. */
function repair({ actions }: EntryView, asOf: Day): string | null {
  const { record } = wording.value;
  const letter = actions.find(({ form }) => form === 'F1');
  if (letter === undefined || !canGo(letter, asOf)) return null;
  return letter.blockers.length === 0 ? record.repairNow : record.repairNowIf;
}

/** The entry's standing in a sentence, what follows for repair, and what is missing. */
export function Standing({ entry, asOf }: Props) {
  const { display } = entry;
  const { record, facts } = wording.value;
  const repairable = repair(entry, asOf);
  return (
    <div class="stack">
      <p>
        <StatusTag status={display.status} />
      </p>
      <p class="standing">{standingInWords(display, display.missing.length > 0)}</p>
      {repairable !== null && <p class="standing-repair">{repairable}</p>}
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
