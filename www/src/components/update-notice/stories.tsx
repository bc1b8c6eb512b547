import { UpdateNotice } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  offered: () => <UpdateNotice loses={() => true} onUpdate={() => undefined} />,
};
