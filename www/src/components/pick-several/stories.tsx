import { signal } from '@preact/signals';
import { PickSeveral } from '.';
import type { Stories } from '../../gallery/story';

const options = [
  { code: 'penalties', text: '行政处罚' },
  { code: 'licences', text: '行政许可' },
  { code: 'unknown', text: '没写清楚，或者不确定' },
];

export const stories: Stories = {
  open: () => (
    <PickSeveral
      name="open"
      legend="可以查哪些？"
      hint="可以选几项。"
      options={options}
      ticked={signal('')}
    />
  ),
  ticked: () => (
    <PickSeveral
      name="ticked"
      legend="可以查哪些？"
      options={options}
      ticked={signal('penalties licences')}
    />
  ),
  wrong: () => (
    <PickSeveral
      name="wrong"
      legend="可以查哪些？"
      error="还没有选：可以查哪些？"
      options={options}
      ticked={signal('')}
    />
  ),
};
