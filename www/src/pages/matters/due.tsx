import { dueInWords, promiseInWords } from '../../components/matter-card';
import { Notice } from '../../components/notice';
import { TimeLimits } from '../../components/time-limits';
import type { Draft } from '../../drafts/draft';
import { wordsOf } from '../../guide/guidance';
import type { TopicId } from '../../guide/topics';
import { stageOf } from '../../matters/progress';
import { promised } from '../../matters/promise';
import { isLate, type Told } from '../../matters/told';
import { address } from '../../router';
import { wording } from '../../wording';

interface Props {
  readonly draft: Draft;
  readonly told: Told;
}

interface Advice {
  readonly title: string;
  readonly what: string;
  readonly topics: readonly TopicId[];
}

/** What helps at this point; null: there is nothing but to wait. */
function advice({ draft, told }: Props): Advice | null {
  const { due } = wording.value.matters;
  const { answered, handedIn } = draft.log;
  const repair = draft.form === 'F1' || draft.form === 'F5b';
  const own: TopicId = repair ? 'repair' : 'objection';
  if (answered?.result === 'granted')
    return { title: due.granted, what: due.grantedWhat, topics: ['after-repair'] };
  if (answered?.result === 'partly')
    return { title: due.partly, what: due.partlyWhat, topics: ['complaints', own] };
  if (answered?.result === 'other')
    return { title: due.other, what: due.otherWhat, topics: ['complaints', own] };
  if (answered !== null) return { title: due.refused, what: due.refusedWhat, topics: ['complaints', own] };
  if (handedIn !== null && isLate(told))
    return { title: due.late, what: due.lateWhat, topics: [own, 'complaints', 'counting-days'] };
  return null;
}

/** What the person has promised, and where commitments are told of. */
function Own({ draft, told }: Props) {
  const words = wording.value.matters.promise;
  const promise = promised(draft);
  return (
    <section class="sheet stack" aria-labelledby="due">
      <h2 id="due">{words.title}</h2>
      <p>{promise === null ? words.none : <strong>{promiseInWords(promise, told.today)}</strong>}</p>
      <p>{words.what}</p>
      <p>
        <a class="tall-link" href={address('commitments')}>
          {words.register}
        </a>
      </p>
    </section>
  );
}

/** Until when the person must have acted, or others, as the engine says, and what to do once that has passed. */
export function Due(props: Props) {
  return props.draft.form === 'F8' ? <Own {...props} /> : <Others {...props} />;
}

function Others(props: Props) {
  const { draft, told } = props;
  const { due: words } = wording.value.matters;
  const stage = stageOf(draft.log);
  const helps = stage === 'closed' ? null : advice(props);
  const next = stage === 'handedIn' ? dueInWords(told) : null;
  return (
    <section class="sheet stack" aria-labelledby="due">
      <h2 id="due">{words.title}</h2>
      {stage === 'prepared' && <p>{words.notYet}</p>}
      {stage !== 'prepared' && told.clocks.length === 0 && <p>{words.none}</p>}
      {next !== null && (
        <p>
          <strong>{next}</strong>
        </p>
      )}
      {helps !== null && (
        <Notice tone="information" title={helps.title} level={3}>
          <p>{helps.what}</p>
          <ul>
            {helps.topics.map((topic) => (
              <li key={topic}>
                <a class="tall-link" href={address('guide', topic)}>
                  {wordsOf(topic).title}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <TimeLimits clocks={told.clocks} level={3} />
    </section>
  );
}
