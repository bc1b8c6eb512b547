import { signal } from '@preact/signals';
import { TextLine } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  empty: () => <TextLine id="empty" label="授权给谁？" hint="照授权书写。" text={signal('')} />,
  typed: () => <TextLine id="typed" label="授权给谁？" text={signal('晴岚街道办事处（虚构）')} />,
  wrong: () => (
    <TextLine id="wrong" label="写的是什么用途？" error="请写下用途，照授权书写。" text={signal('')} />
  ),
};
