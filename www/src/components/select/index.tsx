import { describedBy, Field, type Asked, type Written } from '../field';
import type { Option } from '../radio-group/option';
import './style.css';

interface Props extends Asked {
  readonly options: readonly Option[];
  readonly chosen: Written<string>;
  /** What stands there while nothing is chosen. */
  readonly none: string;
}

/** One answer out of many, in the list that the device itself has for it. */
export function Select({ options, chosen, none, ...asked }: Props) {
  return (
    <Field {...asked}>
      <select
        id={asked.id}
        class="select"
        aria-describedby={describedBy(asked)}
        aria-invalid={asked.error !== undefined}
        value={chosen.value}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}
      >
        <option value="">{none}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
