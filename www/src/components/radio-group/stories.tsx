import { signal } from '@preact/signals';
import { RadioGroup } from '.';
import type { Stories } from '../../gallery/story';

const options = [
  { value: 'yes', label: '还在公示' },
  { value: 'no', label: '已经看不到了' },
  { value: 'unknown', label: '不知道，跳过', hint: '以后看到了，可以再来补上。' },
];

export const stories: Stories = {
  nothingChosen: () => (
    <RadioGroup id="shown" label="现在还在公示吗？" options={options} chosen={signal('')} />
  ),
  chosen: () => <RadioGroup id="shown" label="现在还在公示吗？" options={options} chosen={signal('no')} />,
  wrong: () => (
    <RadioGroup
      id="shown"
      label="现在还在公示吗？"
      hint="看看“信用中国”网站。"
      error="请选一个。"
      options={options}
      chosen={signal('')}
    />
  ),
};
