import { Timeline } from '.';
import type { Stories } from '../../gallery/story';

const days = { start: '2026-06-15', repair: '2026-09-16', last: '2027-06-15', overdue: false, label: '今天' };

export const stories: Stories = {
  before: () => <Timeline {...days} asOf="2026-05-01" />,
  atStart: () => <Timeline {...days} asOf="2026-06-15" />,
  within: () => <Timeline {...days} asOf="2026-11-21" />,
  lastDay: () => <Timeline {...days} asOf="2027-06-15" />,
  overdue: () => <Timeline {...days} asOf="2027-12-01" overdue />,
  ended: () => <Timeline {...days} asOf="2027-12-01" />,
  withoutRepair: () => <Timeline {...days} repair={null} asOf="2026-11-21" />,
};
