import { Progress } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  busy: () => <Progress text="正在计算……" />,
  idle: () => <Progress text={null} />,
};
