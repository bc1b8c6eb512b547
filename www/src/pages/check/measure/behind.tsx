import { Fold } from '../../../components/fold';
import { Letters } from '../../../components/letters';
import type { Day, EntryView } from '../../../engine/answers';
import { address } from '../../../router';
import { wording } from '../../../wording';

interface Props {
  readonly entry: EntryView;
  readonly asOf: Day;
}

/** The entry behind the measure: where it stands, and what can be done about it. */
export function Behind({ entry, asOf }: Props) {
  const { check, entryKind, status } = wording.value;
  const words = check.measure.result;
  const { id, recorded, display, actions } = entry;
  return (
    <section class="sheet stack" aria-labelledby="behind">
      <h2 id="behind">{words.behind}</h2>
      <p>
        <a class="check-link" href={address('record', id)}>
          {words.toEntry(recorded.title ?? entryKind[recorded.kind])}
        </a>
        <span class="soft"> {status[display.status]}</span>
      </p>
      {actions.length > 0 && (
        <Fold title={words.letters}>
          <Letters actions={actions} asOf={asOf} level={3} about={{ entry: id }} />
        </Fold>
      )}
    </section>
  );
}
