import type { ComponentChildren } from 'preact';
import { wording } from '../../wording';
import { Tag } from '../tag';
import './style.css';

/** What only a draft says, set apart from the law and marked as what it is. */
export function DraftPart({ children }: { readonly children: ComponentChildren }) {
  const { packStatus, draft } = wording.value;
  return (
    <div class="draft-part stack">
      <p>
        <Tag tone="query">{packStatus.draft}</Tag>
      </p>
      <p class="small">{draft}</p>
      {children}
    </div>
  );
}
