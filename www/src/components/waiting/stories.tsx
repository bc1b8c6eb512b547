import { Waiting } from '.';
import type { Stories } from '../../gallery/story';

const nothing = () => undefined;

export const stories: Stories = {
  busy: () => <Waiting busy cancel={nothing} />,
  idle: () => <Waiting busy={false} cancel={nothing} />,
};
