import { Rewards } from '.';
import type { Qualification } from '../../engine/answers';
import type { Stories } from '../../gallery/story';

const one: Qualification = {
  pack: 'KLM',
  outcome: 'no',
  missing: [],
  against: [],
  citations: ['KLM-33'],
  draft: false,
};

export const stories: Stories = {
  one: () => <Rewards qualifications={[one]} />,
  several: () => <Rewards qualifications={[one, { ...one, pack: 'O36', citations: ['O36-periods'] }]} />,
  draft: () => <Rewards qualifications={[one, { ...one, pack: 'HLJD', draft: true }]} />,
};
