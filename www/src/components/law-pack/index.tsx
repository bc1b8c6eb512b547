import type { PackStatus, PackView } from '../../engine/answers';
import { asked, placeOfLaw } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Fold } from '../fold';
import { Tag, type Tone } from '../tag';
import { Contents } from './contents';
import './style.css';

const tones: Record<PackStatus, Tone> = { inForce: 'good', draft: 'query', repealed: 'quiet' };

export function PackStatusTag({ status }: { readonly status: PackStatus }) {
  return <Tag tone={tones[status]}>{wording.value.packStatus[status]}</Tag>;
}

interface Props {
  readonly pack: PackView;
  /** Whether it speaks for the record that is open. */
  readonly yours?: boolean;
}

/** A pack of law: where it stands, and folded away what it settles, each number with its source. */
export function LawPack({ pack, yours = false }: Props) {
  const { law: words } = wording.value;
  const place = placeOfLaw(pack.id);
  return (
    <article
      id={place}
      class={`sheet law-pack law-pack-${pack.status}`}
      tabIndex={-1}
      aria-labelledby={`${place}/title`}
      aria-current={asked.value === pack.id ? 'location' : undefined}
    >
      <h3 id={`${place}/title`} lang="zh-CN">
        {pack.title}
      </h3>
      {pack.number !== null && (
        <p class="soft small" lang="zh-CN">
          {pack.number}
        </p>
      )}
      <p>
        <PackStatusTag status={pack.status} /> {yours && <Tag tone="accent">{words.yours}</Tag>}{' '}
        {pack.from !== null && words.inForce(dayInWords(pack.from))}
        {pack.until !== null && words.until(dayInWords(pack.until))}
      </p>
      <Fold title={words.content}>
        <Contents pack={pack} />
      </Fold>
    </article>
  );
}
