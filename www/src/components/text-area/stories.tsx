import { signal } from '@preact/signals';
import { TextArea } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  empty: () => <TextArea id="text" label="粘贴记录文字" hint="从 { 开始，到 } 结束。" text={signal('')} />,
  filled: () => <TextArea id="text" label="粘贴记录文字" text={signal('{ "schema": "credit-record/1" }')} />,
  wrong: () => <TextArea id="text" label="粘贴记录文字" error="还没有粘贴文字。" text={signal('')} />,
};
