import type { EntryView, SensitiveSpan } from '../engine/answers';

const veil = '＊';

/** A text of an entry with what it tells of a person veiled, a sign for each of its characters. */
export function veiledText(text: string, place: string, sensitive: readonly SensitiveSpan[]): string {
  return sensitive
    .filter((span) => span.place === place)
    .reduce((all, { from, to }) => all.slice(0, from) + veil.repeat(to - from) + all.slice(to), text);
}

/** An entry as pages may name it: what its title tells of a person is veiled. */
export function veiled(entry: EntryView): EntryView {
  const { title, sensitive } = entry.recorded;
  if (title === null) return entry;
  const shown = veiledText(title, 'title', sensitive);
  return shown === title ? entry : { ...entry, recorded: { ...entry.recorded, title: shown } };
}
