import type { ComponentChildren } from 'preact';
import { describedBy, Description, type Asked } from '../field';
import './style.css';

export interface Question extends Asked {
  /** Whether the label only repeats the heading of the page, and is for those who listen. */
  readonly labelHidden?: boolean | undefined;
}

/** Several fields that answer one question. */
export function Question({
  children,
  labelHidden = false,
  ...asked
}: Question & { readonly children: ComponentChildren }) {
  return (
    <fieldset class="question" aria-describedby={describedBy(asked)}>
      <legend class={labelHidden ? 'visually-hidden' : 'label'}>{asked.label}</legend>
      <Description {...asked} />
      {children}
    </fieldset>
  );
}
