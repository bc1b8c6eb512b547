import type { AppliedKind } from '../engine/answers';
import type { Wording } from '../wording';

/** The shortest word that is looked for within what somebody typed; shorter ones are in everything. */
const shortest = 2;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The measures that somebody may mean by a word: by their names, and by what people say instead. */
export function measuresFor(typed: string, { applied, check }: Wording): AppliedKind[] {
  const wanted = plain(typed);
  const kinds = Object.keys(applied) as AppliedKind[];
  if (wanted === '') return kinds;
  const meant = (said: string) => {
    const known = plain(said);
    return known.includes(wanted) || (known.length >= shortest && wanted.includes(known));
  };
  return kinds.filter((kind) => [applied[kind], ...check.measure.said[kind]].some(meant));
}
