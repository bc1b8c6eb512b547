import { Page } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  plain: () => (
    <Page title="法律依据">
      <p>正文。</p>
    </Page>
  ),
  withCaption: () => (
    <Page title="克拉玛依市晴岚机械修理有限公司（虚构）" caption="信用记录">
      <p>正文。</p>
    </Page>
  ),
};
