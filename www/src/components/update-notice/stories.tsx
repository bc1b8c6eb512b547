import { UpdateNotice } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  heldUp: () => <UpdateNotice loses={() => []} onUpdate={() => undefined} heldUp />,
  offered: () => <UpdateNotice loses={() => ['选好的证据照片']} onUpdate={() => undefined} />,
};
