import { Counters } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  none: () => <Counters tally={{ shown: 0, repairable: 0, overdue: 0, needsInformation: 0 }} />,
  some: () => <Counters tally={{ shown: 12, repairable: 3, overdue: 1, needsInformation: 2 }} />,
};
