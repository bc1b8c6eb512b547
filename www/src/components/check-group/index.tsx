import type { Asked, Written } from '../field';
import { Question } from '../question';
import type { Option } from '../radio-group/option';
import { valuesIn } from './values';
import './style.css';

interface Props extends Asked {
  readonly options: readonly Option[];
  /** The chosen values, one after another with a space between. */
  readonly chosen: Written<string>;
}

/** Any number of answers out of several; kept in the order in which they are offered. */
export function CheckGroup({ options, chosen, ...asked }: Props) {
  const values = valuesIn(chosen.value);
  const toggle = (value: string, on: boolean) => {
    const holds = (one: string) => (one === value ? on : values.includes(one));
    chosen.value = options
      .map((option) => option.value)
      .filter(holds)
      .join(' ');
  };
  return (
    <Question {...asked}>
      <div class="choices choices-any">
        {options.map(({ value, label }, place) => {
          const id = place === 0 ? asked.id : `${asked.id}-${value}`;
          return (
            <div key={value} class="choice choice-any">
              <input
                id={id}
                type="checkbox"
                checked={values.includes(value)}
                onChange={(event) => {
                  toggle(value, event.currentTarget.checked);
                }}
              />
              <label for={id}>{label}</label>
            </div>
          );
        })}
      </div>
    </Question>
  );
}
