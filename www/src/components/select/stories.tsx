import { signal } from '@preact/signals';
import { Select } from '.';
import type { Stories } from '../../gallery/story';

const options = [
  { value: 'food', label: '食品' },
  { value: 'fire', label: '消防' },
];
const asked = { id: 'domain', label: '属于哪个领域？', none: '不知道，跳过', options };

export const stories: Stories = {
  nothingChosen: () => <Select {...asked} chosen={signal('')} />,
  chosen: () => <Select {...asked} hint="看决定书是哪个部门作出的。" chosen={signal('fire')} />,
  wrong: () => <Select {...asked} error="请选一个。" chosen={signal('')} />,
};
