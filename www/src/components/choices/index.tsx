import './style.css';

interface Props<Value extends string> {
  /** Unique on the page; also the name of the group. */
  readonly id: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few. */
export function Choices<Value extends string>({ id, legend, options, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset class="choices">
      <legend class="label">{legend}</legend>
      {options.map(({ value, label, lang }) => (
        <div class="choice" key={value}>
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
            <span class="choice-mark" />
            <span class="choice-name">{label}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
