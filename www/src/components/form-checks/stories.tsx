import { FormChecks } from '.';
import { checks } from '../../gallery/forms';
import type { Stories } from '../../gallery/story';

const lead = () => '#/apply/F3/e1/applicant';

export const stories: Stories = {
  mixed: () => <FormChecks checks={checks} leadTo={lead} />,
  noWay: () => <FormChecks checks={checks} leadTo={() => null} />,
  allMet: () => <FormChecks checks={checks.map((check) => ({ ...check, outcome: 'met' }))} leadTo={lead} />,
};
