import { InAppHint } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  inWeChat: () => <InAppHint userAgent="Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.49" />,
};
