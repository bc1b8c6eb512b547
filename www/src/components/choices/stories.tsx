import { Choices } from '.';
import type { Stories } from '../../gallery/story';

const options = [
  { value: 'usual', label: '平常' },
  { value: 'elder', label: '长辈版：字大、按钮大、菜单少' },
] as const;

const ignore = () => undefined;

export const stories: Stories = {
  first: () => <Choices id="size" legend="字的大小" options={options} chosen="usual" onChoose={ignore} />,
  second: () => <Choices id="size" legend="字的大小" options={options} chosen="elder" onChoose={ignore} />,
};
