import type { ComponentChild } from 'preact';

/** What a field or a group of fields says of itself. */
export interface Asked {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The ids of the hint and the error that describe a field; none where there are none. */
export function describedBy({ id, hint, error }: Asked): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The hint and the error of a field. */
export function Description({ id, hint, error }: Asked) {
  return (
    <>
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
    </>
  );
}

/** A field under its label, its hint and its error. */
export function Field({ children, ...asked }: Asked & { readonly children: ComponentChild }) {
  return (
    <div class="field">
      <label class="label" for={asked.id}>
        {asked.label}
      </label>
      <Description {...asked} />
      {children}
    </div>
  );
}
