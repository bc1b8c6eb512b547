import type { ComponentChild } from 'preact';

/** What a field or a group of fields says of itself. */
export interface Asked {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where what stands in the field comes from. */
  readonly note?: string | undefined;
  readonly error?: string | undefined;
}

/** Something that is read and written: a signal, or what stands for one. */
export interface Written<Value> {
  value: Value;
}

/** The ids of the hint, the note and the error that describe a field; none where there are none. */
export function describedBy({ id, hint, note, error }: Asked): string | undefined {
  const ids = [
    hint !== undefined && `${id}-hint`,
    note !== undefined && `${id}-note`,
    error !== undefined && `${id}-error`,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The hint, the note and the error of a field. */
export function Description({ id, hint, note, error }: Asked) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {note !== undefined && (
        <p id={`${id}-note`} class="hint small">
          {note}
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
