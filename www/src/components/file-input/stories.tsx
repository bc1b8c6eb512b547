import { FileInput } from '.';
import type { Stories } from '../../gallery/story';

const ignore = () => undefined;

export const stories: Stories = {
  empty: () => <FileInput id="file" onText={ignore} onRefused={ignore} />,
  refused: () => (
    <FileInput id="file" error="这个文件有 40 MB，超过了 32 MB。" onText={ignore} onRefused={ignore} />
  ),
};
