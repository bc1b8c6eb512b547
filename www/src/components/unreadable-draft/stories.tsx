import { UnreadableDraft } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  newer: () => (
    <UnreadableDraft
      text='{"schema":"credit-plain-draft/9"}'
      problems={[{ path: 'schema', fault: 'newer' }]}
      today="2026-11-21"
    />
  ),
};
