import { describedBy, Field, type Asked, type Written } from '../field';
import './style.css';

interface Props extends Asked {
  readonly text: Written<string>;
  readonly numeric?: 'numeric' | 'decimal' | undefined;
  /** The keyboard that suits what is typed, where it is not the usual one. */
  readonly keyboard?: 'tel' | 'email' | undefined;
  /** Whether nobody else may read it on the screen. */
  readonly secret?: boolean;
}

/** One line of text. */
export function TextField({ text, numeric, keyboard, secret = false, ...asked }: Props) {
  const input = {
    id: asked.id,
    class: `text-field${numeric === undefined ? '' : ' text-field-short'}`,
    inputMode: numeric ?? keyboard,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': describedBy(asked),
    'aria-invalid': asked.error !== undefined,
    value: text.value,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      text.value = currentTarget.value;
    },
  };
  return <Field {...asked}>{secret ? <input type="password" {...input} /> : <input {...input} />}</Field>;
}
