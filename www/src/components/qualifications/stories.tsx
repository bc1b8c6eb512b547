import { Qualifications } from '.';
import type { Qualification } from '../../engine/answers';
import type { Stories } from '../../gallery/story';

const one: Qualification = {
  pack: 'KLM',
  outcome: 'yes',
  missing: [],
  against: [],
  citations: ['KLM-33'],
  draft: false,
};

export const stories: Stories = {
  yes: () => <Qualifications benefit="incentive" qualifications={[one]} />,
  no: () => <Qualifications benefit="incentive" qualifications={[{ ...one, outcome: 'no' }]} />,
  open: () => (
    <Qualifications
      benefit="commitment"
      qualifications={[{ ...one, outcome: 'unknown', missing: ['entries'] }]}
    />
  ),
  draft: () => (
    <Qualifications
      benefit="incentive"
      qualifications={[
        { ...one, outcome: 'unknown', missing: ['law.incentiveList'] },
        { ...one, pack: 'HLJD', outcome: 'unknown', missing: ['law.incentiveList'], draft: true },
      ]}
    />
  ),
};
