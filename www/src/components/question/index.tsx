import type { ComponentChildren } from 'preact';
import './style.css';

interface Props {
  /** The name of the question; what describes it is named after it. */
  readonly name: string;
  readonly legend: string;
  /** Whether the legend only repeats the heading of the page. */
  readonly legendHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}

/** A question with several fields under it. */
export function Question({ name, legend, legendHidden = false, hint, error, children }: Props) {
  const described = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(
    Boolean,
  );
  return (
    <fieldset class="question" aria-describedby={described.join(' ') || undefined}>
      <legend class={legendHidden ? 'visually-hidden' : 'label'}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${name}-error`} class="field-error">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
