import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { wording } from '../../wording';
import { troubled } from '../page';
import './style.css';

/** One error, and the id of the field where it can be put right. */
export interface FieldError {
  readonly field: string;
  /** In the words of the language that is spoken when it is read. */
  readonly text: () => string;
}

interface Props {
  readonly errors: readonly FieldError[];
  readonly children?: ComponentChildren;
}

/** Leads to the field: its label comes into view with it, and the address stays as it is. */
function lead(event: Event, field: string) {
  event.preventDefault();
  const input = document.getElementById(field);
  const label = document.querySelector(`label[for="${field}"]`) ?? input;
  label?.scrollIntoView();
  input?.focus({ preventScroll: true });
}

/** All errors of a page, at its top. It takes the focus whenever there are new ones. */
export function ErrorSummary({ errors, children }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    troubled.value = true;
    box.current?.focus();
    box.current?.scrollIntoView();
    return () => (troubled.value = false);
  }, [errors]);

  return (
    <div
      class="error-summary stack"
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{wording.value.errorSummary}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                lead(event, field);
              }}
            >
              {text()}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
