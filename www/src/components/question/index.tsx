import type { ComponentChildren } from 'preact';
import { describedBy, Description, type Asked } from '../field';
import './style.css';

/** Several fields that answer one question. */
export function Question({ children, ...asked }: Asked & { readonly children: ComponentChildren }) {
  return (
    <fieldset class="question" aria-describedby={describedBy(asked)}>
      <legend class="label">{asked.label}</legend>
      <Description {...asked} />
      {children}
    </fieldset>
  );
}
