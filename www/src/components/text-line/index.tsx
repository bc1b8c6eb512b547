import type { Signal } from '@preact/signals';
import './style.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly text: Signal<string>;
}

/** A field for one line of text. */
export function TextLine({ id, label, hint, error, text }: Props) {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
      <input
        id={id}
        class="text-line"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={described.join(' ') || undefined}
        aria-invalid={error !== undefined}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}
