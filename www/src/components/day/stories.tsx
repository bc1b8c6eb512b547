import { Day } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  day: () => <Day day="2026-11-21" />,
};
