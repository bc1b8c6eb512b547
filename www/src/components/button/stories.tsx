import { Button } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  primary: () => <Button>打开示例记录</Button>,
  secondary: () => <Button kind="secondary">看这份记录</Button>,
  plain: () => <Button kind="plain">回到今天</Button>,
};
