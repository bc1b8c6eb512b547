import type { ComponentChildren } from 'preact';
import { wording } from '../../wording';
import { Button } from '../button';

interface Props {
  readonly label: string;
  /** Notes what was filled in; false: something is wrong with it. */
  readonly note: () => boolean;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/** Asks for something that happened. The first field with an error takes the focus. */
export function NoteForm({ label, note, onDone, children }: Props) {
  const words = wording.value.matters.log;
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (note()) onDone();
    else
      requestAnimationFrame(() => {
        if (form instanceof HTMLElement) form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      });
  };
  return (
    <form class="stack" aria-label={label} onSubmit={submit} noValidate>
      {children}
      <div class="actions">
        <Button submits>{words.save}</Button>
        <Button kind="plain" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
