import { signal } from '@preact/signals';
import { CopyText } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  text: () => <CopyText id="text" label="日历文件的文字" text={signal('BEGIN:VCALENDAR')} />,
};
