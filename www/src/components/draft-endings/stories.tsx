import { DraftEndings } from '.';
import type { Stories } from '../../gallery/story';

const one = { id: 'a', named: { title: null, form: 'F3' as const }, keepUntil: '2026-11-20' };
const nothing = () => undefined;

export const stories: Stories = {
  gone: () => <DraftEndings gone={[one]} soon={[]} onSeen={nothing} />,
  both: () => (
    <DraftEndings
      gone={[{ ...one, named: { title: '洗车废水那件事', form: 'F3' } }]}
      soon={[
        { ...one, id: 'b', keepUntil: '2026-11-25' },
        { id: 'c', named: null, keepUntil: '2026-11-26' },
      ]}
      onSeen={nothing}
    />
  ),
};
