import { wording } from '../../wording';
import { describedBy, Field, type Asked, type Written } from '../field';
import './style.css';

interface Props extends Asked {
  readonly text: Written<string>;
  readonly rows?: number;
  /** Whether people read it, rather than computers. */
  readonly prose?: boolean;
  /** How many characters it may have; they are counted. */
  readonly longest?: number | undefined;
}

/** As the engine counts them: characters, not halves of them. */
const lengthOf = (text: string) => Array.from(text).length;

/** How much was written. Only that it is too much is read out by itself. */
function Count({ id, written, longest }: { id: string; written: number; longest: number }) {
  const words = wording.value.apply;
  return (
    <>
      <p id={`${id}-count`} class="hint small">
        {words.count(written, longest)}
      </p>
      <p role="status" class="field-error">
        {written > longest && words.over(written - longest)}
      </p>
    </>
  );
}

/** Several lines of text. */
export function TextArea({ text, rows = 6, prose = false, longest, ...asked }: Props) {
  const { id, error } = asked;
  const described = [describedBy(asked), longest !== undefined && `${id}-count`].filter(Boolean);
  return (
    <Field {...asked}>
      <>
        <textarea
          id={id}
          class={prose ? 'text-area text-area-prose' : 'text-area'}
          rows={rows}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={described.join(' ') || undefined}
          aria-invalid={error !== undefined}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        {longest !== undefined && <Count id={id} written={lengthOf(text.value)} longest={longest} />}
      </>
    </Field>
  );
}
