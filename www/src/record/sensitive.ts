import type { EntryView } from '../engine/answers';

const veil = '＊';

/** The title of an entry with what it tells of a person veiled, a sign for each of its characters. */
function veiledTitle({ title, sensitive }: EntryView['recorded']): string | null {
  if (title === null) return null;
  const inTitle = sensitive.filter(({ place }) => place === 'title');
  return inTitle.reduce(
    (text, { from, to }) => text.slice(0, from) + veil.repeat(to - from) + text.slice(to),
    title,
  );
}

/** An entry as pages may show it: what its title tells of a person is veiled until they ask to see it. */
export function veiled(entry: EntryView): EntryView {
  const title = veiledTitle(entry.recorded);
  return title === entry.recorded.title ? entry : { ...entry, recorded: { ...entry.recorded, title } };
}
