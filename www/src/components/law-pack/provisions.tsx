import type { PackView } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { asked, placeOfLaw } from '../../router';
import { wording } from '../../wording';
import { Fold } from '../fold';

/** What each provision settles. Each can be jumped to. */
export function Provisions({ pack }: { readonly pack: PackView }) {
  const provisions = useLaw().provisionsOf(pack.id);
  const words = wording.value.law;
  if (provisions.length === 0) return <p class="soft">{words.missing}</p>;
  return (
    <Fold title={words.provisions}>
      <p class="small soft">{pack.status === 'draft' ? words.ownOfDraft : words.own}</p>
      <dl class="provisions" lang="zh-CN">
        {provisions.map(({ id, article, gist }) => (
          <div
            key={id}
            id={placeOfLaw(id)}
            tabIndex={-1}
            aria-current={asked.value === id ? 'location' : undefined}
          >
            <dt>{article}</dt>
            <dd>{gist}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
