import { Fragment } from 'preact';
import type { Certainty } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { address } from '../../router';
import { wording } from '../../wording';
import { Tag, type Tone } from '../tag';
import './style.css';

const tones: Record<Certainty, Tone> = { official: 'good', secondary: 'caution', unverified: 'query' };

export function CertaintyTag({ certainty }: { readonly certainty: Certainty }) {
  return <Tag tone={tones[certainty]}>{wording.value.certainty[certainty]}</Tag>;
}

/** The mark within a sentence. What was read in the official text needs none. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty | null }) {
  if (certainty === null || certainty === 'official') return null;
  const { certainty: words, mark } = wording.value;
  return <em class="certainty-mark">{mark(words[certainty])}</em>;
}

/** An article that leads to where it is told. One that is not in the book has none. */
function Article({ id }: { readonly id: string }) {
  const { article } = useLaw().provision(id);
  return article === '' ? null : <a href={address('law', id)}>{article}</a>;
}

interface CitationsProps {
  readonly ids: readonly string[];
  /** The pack that is being told of; its own title is not said again. */
  readonly within?: string;
}

/** The provisions behind something, by the text they stand in. Titles and articles stay as they are published. */
export function Citations({ ids, within }: CitationsProps) {
  const law = useLaw();
  const packOf = (id: string) => law.provision(id).pack;
  const packs = [...new Set(ids.map(packOf))];
  return (
    <ul class="citations" lang="zh-CN">
      {packs.map((pack) => (
        <li key={pack}>
          {pack !== within && law.title(pack)}
          {ids
            .filter((id) => packOf(id) === pack)
            .map((id, place) => (
              <Fragment key={id}>
                {place > 0 && '、'}
                <Article id={id} />
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  );
}
