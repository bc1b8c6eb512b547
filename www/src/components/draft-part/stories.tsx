import { DraftPart } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  draft: () => (
    <DraftPart>
      <p>草案里说的在这里。</p>
    </DraftPart>
  ),
};
