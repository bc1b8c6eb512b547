import { DiscardButton } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  asked: () => <DiscardButton label="删掉这件事项" onDiscard={() => undefined} />,
};
