import { signal, type Signal } from '@preact/signals';
import { carries } from './keeping/carried';

/** What a person has typed, kept in memory until it is forgotten, so that neither a change of page nor an error loses it. */
interface Draft {
  label: () => string;
  readonly text: Signal<string>;
  inWords: (text: string) => string;
}

const drafts = new Map<string, Draft>();

/** The text typed into the field of this name. The label tells a person which field it was, the words what they chose. */
export function draft(
  name: string,
  label: () => string,
  inWords: (text: string) => string = (text) => text,
): Signal<string> {
  const known = drafts.get(name);
  if (known) {
    // What an update brought along was known by its words alone.
    Object.assign(known, { label, inWords });
    return known.text;
  }
  const text = signal('');
  drafts.set(name, { label, text, inWords });
  return text;
}

/** The fields that are not empty. */
export function typedFields(): readonly { readonly label: string; readonly text: string }[] {
  return [...drafts.values()]
    .filter(({ text }) => text.value.trim() !== '')
    .map(({ label, text, inWords }) => ({ label: label(), text: inWords(text.value) }))
    .filter(({ text }) => text !== '');
}

/** Everything typed so far, as one text that can be copied. */
export function everythingTyped(): string {
  return typedFields()
    .map(({ label, text }) => `${label}\n${text}`)
    .join('\n\n');
}

/** Empties every field. */
export function forgetTyped(): void {
  for (const { text } of drafts.values()) text.value = '';
}

carries<
  readonly { readonly name: string; readonly label: string; readonly text: string; readonly words: string }[]
>('typed', {
  pack: () =>
    [...drafts]
      .filter(([, { text }]) => text.value !== '')
      .map(([name, { label, text, inWords }]) => ({
        name,
        label: label(),
        text: text.value,
        words: inWords(text.value),
      })),
  unpack: (fields) => {
    for (const { name, label, text, words } of fields)
      draft(
        name,
        () => label,
        () => words,
      ).value = text;
  },
});
