import type { PackView, Provision } from '../../engine/answers';
import type { LawBook } from '../../record/law-book';

export interface Found {
  readonly packs: readonly PackView[];
  readonly provisions: readonly Provision[];
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** The number in `33`, `33条`, `第33条`: articles are numbered in Chinese, their ids in digits. */
const numbered = /^第?(\d+)条?$/;

/** What holds every word that was typed: in the title of a pack, or in its title, article and gist together. */
export function find(query: string, law: LawBook): Found {
  const terms = plain(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return { packs: [], provisions: [] };

  const says = (text: string, term: string) => plain(text).includes(term);
  const tells = ({ id, article, gist }: Provision, term: string) => {
    const number = numbered.exec(term)?.[1];
    return (number !== undefined && id.endsWith(`-${number}`)) || says(`${article} ${gist}`, term);
  };
  return {
    packs: law.packs.filter(({ title }) => terms.every((term) => says(title, term))),
    provisions: law.provisions.filter(
      (provision) =>
        terms.some((term) => tells(provision, term)) &&
        terms.every((term) => tells(provision, term) || says(law.title(provision.pack), term)),
    ),
  };
}
