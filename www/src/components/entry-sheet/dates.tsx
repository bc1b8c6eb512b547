import type { Display } from '../../engine/answers';
import { wording } from '../../wording';
import { Day } from '../day';

const settled: readonly Display['status'][] = ['continuing', 'longTerm'];

/** The dates that were computed. Each carries the sign that stands for it in the drawing. */
export function Dates({ display }: { readonly display: Display }) {
  const words = wording.value.record.dates;
  const without = (status: Display['status']) => (settled.includes(status) ? words.none : words.notYet);
  return (
    <dl class="dates" aria-label={words.title}>
      {(['startsOn', 'firstRepairDay', 'lastShownDay'] as const).map((which) => {
        const day = display[which];
        return (
          <div key={which} class={`date date-${which}`}>
            <dt>{words[which]}</dt>
            <dd>{day === null ? without(display.status) : <Day day={day} />}</dd>
          </div>
        );
      })}
    </dl>
  );
}
