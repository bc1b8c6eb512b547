import { Question } from '../question';
import { OneChoice } from '../radio-group/one-choice';

interface Props<Value extends string> {
  /** Unique on the page; also the name of the group. */
  readonly id: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, at work as soon as it is chosen. */
export function Choices<Value extends string>({ id, legend, options, chosen, onChoose }: Props<Value>) {
  return (
    <Question id={id} label={legend}>
      <div class="choices">
        {options.map((option) => (
          <OneChoice
            key={option.value}
            {...option}
            id={`${id}-${option.value}`}
            name={id}
            checked={option.value === chosen}
            onChoose={() => {
              onChoose(option.value);
            }}
          />
        ))}
      </div>
    </Question>
  );
}
