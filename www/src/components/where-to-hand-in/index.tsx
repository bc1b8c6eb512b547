import type { FormReceiver } from '../../engine/answers';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Basis } from '../basis';
import './style.css';

interface Props {
  readonly receivers: readonly Pick<FormReceiver, 'role' | 'called' | 'name' | 'citations' | 'certainty'>[];
}

function Ways({ role }: Pick<FormReceiver, 'role'>) {
  const words = wording.value.handOver.where;
  const ways = words.ways[role];
  return (
    <dl class="facts">
      {(['counter', 'site', 'phone'] as const).map((way) =>
        ways[way] === null ? null : (
          <div key={way}>
            <dt>{words[way]}</dt>
            <dd>{ways[way]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The counter, the site and the telephone of each office that by law receives a letter. */
export function WhereToHandIn({ receivers }: Props) {
  const { apply, handOver } = wording.value;
  const words = handOver.where;
  if (receivers.length === 0) return <p>{words.none}</p>;
  return (
    <div class="stack">
      <ul class="where-to-hand-in">
        {receivers.map(({ role, called, name, citations, certainty }) => (
          <li key={`${role} ${citations.join()}`} class="stack">
            <div>
              <strong>{name === null ? spoken(called) : apply.start.named(spoken(called), name)}</strong>
              <Basis ids={citations} certainty={certainty} />
            </div>
            <Ways role={role} />
          </li>
        ))}
      </ul>
      <p>{words.careful}</p>
    </div>
  );
}
