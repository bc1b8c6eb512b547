import { TimeLimits } from '.';
import { clocks } from '../../gallery/clocks';
import type { Stories } from '../../gallery/story';

const story = (name: keyof typeof clocks) => () => <TimeLimits level={4} clocks={[clocks[name]]} />;

export const stories: Stories = {
  missed: story('missed'),
  late: story('late'),
  inTime: story('inTime'),
  waiting: story('waiting'),
  provisional: story('provisional'),
  latest: story('latest'),
  noNumber: story('noNumber'),
  asPrescribed: story('asPrescribed'),
  unnamed: story('unnamed'),
  numberNotRead: story('numberNotRead'),
  startUnknown: story('startUnknown'),
  months: story('months'),
  draft: story('draft'),
  many: () => <TimeLimits level={4} clocks={Object.values(clocks)} />,
};
