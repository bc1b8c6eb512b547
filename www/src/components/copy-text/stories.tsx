import { signal } from '@preact/signals';
import { CopyText } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  short: () => (
    <CopyText id="text" label="记录的文字" text={signal('{ "schema": "credit-record/1" }')} rows={3} />
  ),
};
