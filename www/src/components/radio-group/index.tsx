import type { Asked, Written } from '../field';
import { Question } from '../question';
import { OneChoice } from './one-choice';
import type { Option } from './option';

interface Props extends Asked {
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly Option[];
  readonly chosen: Written<string>;
}

/** One answer out of several. The first one carries the id of the group, so that an error leads to it. */
export function RadioGroup({ options, chosen, ...asked }: Props) {
  return (
    <Question {...asked}>
      <div class="choices">
        {options.map((option, place) => (
          <OneChoice
            key={option.value}
            {...option}
            id={place === 0 ? asked.id : `${asked.id}-${option.value}`}
            name={asked.id}
            checked={chosen.value === option.value}
            onChoose={() => {
              chosen.value = option.value;
            }}
          />
        ))}
      </div>
    </Question>
  );
}
