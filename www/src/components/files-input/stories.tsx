import { FilesInput } from '.';
import type { Stories } from '../../gallery/story';

const ignore = () => undefined;

export const stories: Stories = {
  several: () => <FilesInput id="files" onText={ignore} />,
  inWeChat: () => (
    <FilesInput
      id="files"
      onText={ignore}
      userAgent="Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.49"
    />
  ),
};
