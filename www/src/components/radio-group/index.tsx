import type { Signal } from '@preact/signals';
import type { Asked } from '../field';
import { Question } from '../question';
import type { Option } from './option';
import './style.css';

interface Props extends Asked {
  readonly options: readonly Option[];
  readonly chosen: Signal<string>;
}

/** One answer out of several. The first one carries the id of the group, so that an error leads to it. */
export function RadioGroup({ options, chosen, ...asked }: Props) {
  return (
    <Question {...asked}>
      <div class="choices">
        {options.map(({ value, label, hint }, place) => {
          const id = place === 0 ? asked.id : `${asked.id}-${value}`;
          return (
            <div key={value} class="choice choice-one">
              <input
                id={id}
                type="radio"
                name={asked.id}
                value={value}
                checked={chosen.value === value}
                aria-describedby={hint === undefined ? undefined : `${id}-more`}
                onChange={() => {
                  chosen.value = value;
                }}
              />
              <label for={id}>{label}</label>
              {hint !== undefined && (
                <p id={`${id}-more`} class="hint small">
                  {hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Question>
  );
}
