import { LawUsed } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  ofTheProvider: () => <LawUsed packs={['KLM', 'O36']} placeOfSubject={false} />,
  ofTheSubject: () => <LawUsed packs={['KLM', 'O36']} placeOfSubject />,
  none: () => <LawUsed packs={[]} placeOfSubject={false} />,
};
