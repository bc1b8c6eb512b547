import { signal } from '@preact/signals';
import { TextArea } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  empty: () => <TextArea id="text" label="粘贴记录文字" hint="从 { 开始，到 } 结束。" text={signal('')} />,
  filled: () => <TextArea id="text" label="粘贴记录文字" text={signal('{ "schema": "credit-record/1" }')} />,
  wrong: () => <TextArea id="text" label="粘贴记录文字" error="还没有粘贴文字。" text={signal('')} />,
  counted: () => (
    <TextArea id="facts" label="事实和理由" prose longest={500} text={signal('已经在2026年7月2日缴清。')} />
  ),
  tooLong: () => <TextArea id="facts" label="事实和理由" prose longest={3} text={signal('已经缴清𠮷')} />,
};
