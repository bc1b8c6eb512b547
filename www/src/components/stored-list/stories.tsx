import { StoredList } from '.';
import type { Stories } from '../../gallery/story';

const nothing = { local: [], session: [], cookies: 0, copies: [], worker: false };

export const stories: Stories = {
  nothing: () => <StoredList held={[]} stored={nothing} />,
  everything: () => (
    <StoredList
      held={[
        { title: '打开的记录', bytes: 11_264 },
        { title: '粘贴记录文字', bytes: 512 },
      ]}
      stored={{
        local: [
          { name: 'credit-plain.display', bytes: 120 },
          { name: 'credit-plain.draft.abcdefghijklmnop', bytes: 9000 },
        ],
        session: [{ name: 'credit-plain.other', bytes: 8 }],
        cookies: 1,
        copies: [
          { files: 22, bytes: 2_412_000 },
          { files: 23, bytes: 2_500_000 },
        ],
        worker: true,
      }}
    />
  ),
};
