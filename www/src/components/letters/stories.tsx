import { Letters } from '.';
import { letters } from '../../gallery/letters';
import type { Stories } from '../../gallery/story';

const story = (name: keyof typeof letters) => () => (
  <Letters level={4} asOf="2026-11-21" actions={[letters[name]]} />
);

export const stories: Stories = {
  now: story('repair'),
  toWrite: () => (
    <Letters level={4} asOf="2026-11-21" actions={[letters.objection]} about={{ entry: 'e1' }} />
  ),
  blocked: story('blocked'),
  barred: story('barred'),
  waiting: story('waiting'),
  undated: story('undated'),
  answersFindings: story('objection'),
  unfounded: story('unfounded'),
  many: () => <Letters level={3} asOf="2026-11-21" actions={Object.values(letters).slice(1)} />,
};
