import { DraftOrTyped } from '.';
import { draft } from '../../gallery/drafts';
import type { Stories } from '../../gallery/story';

const nothing = () => undefined;

export const stories: Stories = {
  nothingElse: () => <DraftOrTyped draft={draft} typed={null} onChoose={nothing} />,
  typedSince: () => <DraftOrTyped draft={draft} typed={draft.answers} onChoose={nothing} />,
  canBeAnother: () => (
    <DraftOrTyped draft={draft} typed={draft.answers} onChoose={nothing} onAnother={nothing} />
  ),
};
