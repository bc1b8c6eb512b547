import { useState } from 'preact/hooks';
import type { ModelView, UnclearEvent } from '../../engine/answers';
import { partTitle, type FindRow } from '../../score/words';
import { address } from '../../router';
import { wording } from '../../wording';
import { factList } from '../../wording/missing';
import { EntryLink } from '../entry-link';
import { Pager } from '../pager';
import { Clause } from '../score-sum/line';

/** How many are read at once. */
const size = 10;

interface Props {
  readonly unclear: readonly UnclearEvent[];
  readonly model: ModelView;
  readonly rowOf: FindRow;
}

/** What may count and does not, for want of facts: which they are, and where they can be entered. */
export function ScoreUnclear({ unclear, model, rowOf }: Props) {
  const words = wording.value.score.unclear;
  const [page, setPage] = useState(0);
  if (unclear.length === 0) return null;
  return (
    <section class="sheet stack" aria-labelledby="unclear">
      <h2 id="unclear">{words.title}</h2>
      <p>{words.what}</p>
      <ul class="bullets">
        {unclear.slice(page * size, (page + 1) * size).map(({ event, entry, clause, missing }) => (
          <li key={`${event} ${entry ?? ''}`}>
            <p>{partTitle([...model.events, ...model.vetoes], event)}</p>
            {entry !== null && (
              <p>
                <EntryLink id={entry} row={rowOf(entry)} />
              </p>
            )}
            <p>{words.missing(factList(missing))}</p>
            <p class="small soft">
              <Clause clause={clause} />
            </p>
          </li>
        ))}
      </ul>
      <Pager page={page} pages={Math.ceil(unclear.length / size)} turn={setPage} />
      <p>
        {words.fill}{' '}
        <a class="tall-link" href={address('enter')}>
          {words.toEnter}
        </a>
      </p>
    </section>
  );
}
