import { DraftSaving } from '.';
import type { OnDesk } from '../../drafts/desk';
import { draftText } from '../../drafts/draft';
import { troubles, type Trouble } from '../../drafts/saving';
import { draft, inMemory } from '../../gallery/drafts';
import type { Stories, Story } from '../../gallery/story';
import { First } from './first';

const today = '2026-11-21';

/** It could not be saved for this reason. */
function troubled(is: Trouble['is']): Story {
  return () => {
    troubles.value = new Map([[draft.id, { is, lock: null }]]);
    return <DraftSaving item={inMemory} today={today} />;
  };
}

function untroubled(item: OnDesk): Story {
  return () => {
    troubles.value = new Map();
    return <DraftSaving item={item} today={today} />;
  };
}

const saved = { text: '{}', content: draftText(draft), lock: null };

export const stories: Stories = {
  inMemory: untroubled(inMemory),
  asked: () => <First item={inMemory} today={today} onDone={() => undefined} />,
  saved: untroubled({ ...inMemory, saved }),
  changed: untroubled({ ...inMemory, saved: { ...saved, content: '' } }),
  refused: troubled('refused'),
  elsewhere: troubled('elsewhere'),
};
