import type { Tally } from '../../record/tally';
import { wording } from '../../wording';
import './style.css';

const order = ['shown', 'repairable', 'overdue', 'needsInformation'] as const;

export function Counters({ tally }: { readonly tally: Tally }) {
  const words = wording.value.record.counters;
  return (
    <dl class="counters" aria-label={words.title}>
      {order.map((what) => (
        <div key={what} class={tally[what] === 0 ? 'counter counter-none' : `counter counter-${what}`}>
          <dt>{words[what]}</dt>
          <dd>{tally[what]}</dd>
        </div>
      ))}
    </dl>
  );
}
