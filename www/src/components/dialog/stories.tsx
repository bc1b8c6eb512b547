import { Dialog } from '.';
import type { Stories } from '../../gallery/story';
import { Button } from '../button';

const ignore = () => undefined;

const inside = (
  <>
    <p>打开的记录和填写的文字会没有。</p>
    <div class="actions">
      <Button>清除</Button>
      <Button kind="secondary">先不清除</Button>
    </div>
  </>
);

export const stories: Stories = {
  question: () => (
    <Dialog title="现在清除吗？" onClose={ignore}>
      {inside}
    </Dialog>
  ),
  alert: () => (
    <Dialog alerts title="您还在吗？" onClose={ignore}>
      {inside}
    </Dialog>
  ),
};
