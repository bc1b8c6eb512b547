import type { ModelView, Veto } from '../../engine/answers';
import { gradeInWords, partTitle, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { EntryLink } from '../entry-link';
import { Clause } from './line';

interface Props {
  readonly vetoes: readonly Veto[];
  readonly model: ModelView;
  readonly rowOf: FindRow;
}

/** What decides the grade, whatever the points. */
export function Vetoes({ vetoes, model, rowOf }: Props) {
  const words = wording.value.score.sum;
  if (vetoes.length === 0) return null;
  return (
    <section class="stack">
      <h3>{words.vetoes}</h3>
      <ul class="bullets">
        {vetoes.map(({ event, entry, clause, effect, grade }) => (
          <li key={`${event} ${entry ?? ''}`}>
            <p>
              {partTitle(model.vetoes, event)}
              {wording.value.score.stop} {words[effect](gradeInWords(model, grade))}
            </p>
            <p class="small">
              {entry !== null && <EntryLink id={entry} row={rowOf(entry)} />}{' '}
              <span class="soft">
                <Clause clause={clause} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
