import { Question } from '../question';
import '../radio-group/style.css';

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
        {options.map(({ value, label, lang }) => (
          <div class="choice choice-one" key={value}>
            <input
              type="radio"
              id={`${id}-${value}`}
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <label for={`${id}-${value}`} lang={lang}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </Question>
  );
}
