import { ReadAloud } from '.';
import type { Stories } from '../../gallery/story';

/** The gallery runs where devices have no voice: then there is nothing to press. */
export const stories: Stories = {
  withoutVoice: () => (
    <>
      <p>这一页说些什么。</p>
      <ReadAloud />
    </>
  ),
};
