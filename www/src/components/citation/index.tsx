import type { Certainty } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
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

/** The provisions behind something, by the text they stand in. Titles and articles stay as they are published. */
export function Citations({ ids }: { readonly ids: readonly string[] }) {
  const law = useLaw();
  const provisions = ids.map((id) => law.provision(id));
  const packs = [...new Set(provisions.map(({ pack }) => pack))];
  return (
    <ul class="citations" lang="zh-CN">
      {packs.map((pack) => (
        <li key={pack}>
          {law.title(pack)}
          {provisions
            .filter((provision) => provision.pack === pack)
            .map(({ article }) => article)
            .join('、')}
        </li>
      ))}
    </ul>
  );
}
