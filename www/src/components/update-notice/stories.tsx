import { UpdateNotice } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  heldUp: () => <UpdateNotice loses={() => true} onUpdate={() => undefined} heldUp />,
  offered: () => <UpdateNotice loses={() => true} onUpdate={() => undefined} />,
};
