import type { Option } from './option';
import './style.css';

interface Props extends Option {
  readonly id: string;
  /** The name of the group. */
  readonly name: string;
  readonly lang?: string | undefined;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One of the answers of which one can be chosen. */
export function OneChoice({ id, name, value, label, hint, lang, checked, onChoose }: Props) {
  const more = hint === undefined ? undefined : `${name}-${value}-more`;
  return (
    <div class="choice choice-one">
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        checked={checked}
        aria-describedby={more}
        onChange={onChoose}
      />
      <label for={id} lang={lang}>
        {label}
      </label>
      {more !== undefined && (
        <p id={more} class="hint small">
          {hint}
        </p>
      )}
    </div>
  );
}
