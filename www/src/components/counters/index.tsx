import { standings, type Standing, type Tally } from '../../record/tally';
import { wording } from '../../wording';
import './style.css';

interface Props {
  readonly tally: Tally;
  /** By which of them the list is narrowed. */
  readonly chosen: Standing | null;
  readonly choose: (standing: Standing | null) => void;
}

/** How many entries stand where; a press narrows the list to them, another one shows all again. */
export function Counters({ tally, chosen, choose }: Props) {
  const words = wording.value.record.counters;
  const counted = standings.filter((standing) => standing !== 'needsInformation' || tally[standing] > 0);
  return (
    <div class="counters" role="group" aria-label={words.title}>
      {counted.map((standing) => (
        <button
          key={standing}
          type="button"
          class={`counter counter-${standing}`}
          disabled={tally[standing] === 0}
          aria-pressed={chosen === standing}
          onClick={() => {
            choose(chosen === standing ? null : standing);
          }}
        >
          <span class="counter-number">{tally[standing]}</span>
          <span class="counter-name">{words[standing]}</span>
        </button>
      ))}
    </div>
  );
}
