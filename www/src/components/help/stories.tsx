import { Help } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  term: () => <Help term="shortestPeriod" />,
  steps: () => <Help topic="repair" />,
  points: () => <Help topic="scams" />,
};
