import { OpenFirst } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  oneReason: () => <OpenFirst why={['要先打开一份记录，才知道能写什么、交给谁。']} press="先打开记录" />,
  twoReasons: () => (
    <OpenFirst why={['照一份公开的模型，看看记录得多少分。', '要先打开一份记录。']} press="先打开记录" />
  ),
};
