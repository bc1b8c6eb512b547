import { CopyButton } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  ready: () => <CopyButton label="复制这些问题" text={'关于“约谈”，请答复：\n1. 依据的是哪一条？'} />,
};
