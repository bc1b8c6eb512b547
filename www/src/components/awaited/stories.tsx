import { Awaited } from '.';
import type { Stories } from '../../gallery/story';

const again = () => undefined;

export const stories: Stories = {
  waited: () => <Awaited stopped={false} again={again} />,
  stopped: () => <Awaited stopped again={again} />,
};
