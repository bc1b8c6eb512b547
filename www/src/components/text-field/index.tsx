import type { Signal } from '@preact/signals';
import { describedBy, Field, type Asked } from '../field';
import './style.css';

interface Props extends Asked {
  readonly text: Signal<string>;
  readonly numeric?: 'numeric' | 'decimal' | undefined;
}

/** One line of text. */
export function TextField({ text, numeric, ...asked }: Props) {
  return (
    <Field {...asked}>
      <input
        id={asked.id}
        class={`text-field${numeric === undefined ? '' : ' text-field-short'}`}
        inputMode={numeric}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={describedBy(asked)}
        aria-invalid={asked.error !== undefined}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
    </Field>
  );
}
