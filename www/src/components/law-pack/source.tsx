import type { PackView } from '../../engine/answers';
import { wording } from '../../wording';
import { CertaintyTag, Citations } from '../citation';
import { Tag } from '../tag';
import type { Behind } from './effects';

interface Props {
  readonly pack: PackView;
  readonly behind: Behind;
}

/** The provisions behind a number, and how they were read; what only a draft says is marked so. */
export function Source({ pack, behind }: Props) {
  const words = wording.value.law;
  return (
    <div class="law-source small">
      <span class="soft">{words.by}</span>
      <Citations ids={behind.cites} within={pack.id} /> <CertaintyTag certainty={behind.certainty} />{' '}
      {pack.status === 'draft' && <Tag tone="query">{words.draftMark}</Tag>}
    </div>
  );
}
