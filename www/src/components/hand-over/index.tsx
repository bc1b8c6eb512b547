import { useRef } from 'preact/hooks';
import { configuration, isOfHandOver } from '../../configuration/configured';
import type { FormReceiver } from '../../engine/answers';
import { wording } from '../../wording';
import { Fold } from '../fold';
import { Notice } from '../notice';
import { WhereToHandIn } from '../where-to-hand-in';
import { Online, type Finished } from './online';
import './style.css';

interface Props extends Finished {
  readonly receivers: readonly FormReceiver[];
}

/** What was wrongly configured, for the operator. */
function Misconfigured() {
  const { handOver, start } = wording.value;
  const problems = configuration.value.problems.filter(isOfHandOver);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={handOver.where.misconfigured} level={3}>
      <p>{start.source.wrong.what}</p>
      <ul class="bullets small">
        {problems.map(({ what, key }) => (
          <li key={`${what} ${key}`}>{start.source.wrong.problems[what](key)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** How a finished letter comes to the office: from here where a receiver is configured for it, else by the person. */
export function HandOver(props: Props) {
  const words = wording.value.handOver;
  const { handOver } = configuration.value;
  const { form } = props.matter;
  const receives = handOver !== null && (handOver.forms === null || handOver.forms.includes(form));
  const receivers = props.receivers.filter(({ draft }) => !draft);
  const part = useRef<HTMLElement>(null);
  return (
    <section ref={part} class="stack-wide hand-over" aria-labelledby="hand-over">
      <h2 id="hand-over" tabIndex={-1}>
        {receives ? words.title : words.where.title}
      </h2>
      {receives ? (
        <>
          <Online {...props} receiver={handOver} part={part} />
          <Fold title={words.where.title}>
            <div class="stack">
              <p>{words.where.leadAlso}</p>
              <WhereToHandIn receivers={receivers} />
            </div>
          </Fold>
        </>
      ) : (
        <div class="stack">
          <Misconfigured />
          <p>{words.where.lead}</p>
          <WhereToHandIn receivers={receivers} />
        </div>
      )}
    </section>
  );
}
