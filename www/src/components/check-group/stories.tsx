import { signal } from '@preact/signals';
import { CheckGroup } from '.';
import type { Stories } from '../../gallery/story';

const options = [
  { value: 'facts', label: '为什么列入' },
  { value: 'basis', label: '依据什么' },
  { value: 'remedies', label: '不服怎么办' },
];

export const stories: Stories = {
  nothingChosen: () => (
    <CheckGroup id="states" label="决定书上写了什么？" options={options} chosen={signal('')} />
  ),
  chosen: () => (
    <CheckGroup id="states" label="决定书上写了什么？" options={options} chosen={signal('facts remedies')} />
  ),
  wrong: () => (
    <CheckGroup
      id="states"
      label="决定书上写了什么？"
      hint="写了的都选上。"
      error="请至少选一个。"
      options={options}
      chosen={signal('')}
    />
  ),
};
