import { Tag } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  accent: () => <Tag tone="accent">以此为准</Tag>,
  danger: () => <Tag tone="danger">超期还在公示</Tag>,
  caution: () => <Tag tone="caution">公示期内</Tag>,
  good: () => <Tag tone="good">已修复</Tag>,
  query: () => <Tag tone="query">缺少信息</Tag>,
  quiet: () => <Tag tone="quiet">公示期已满</Tag>,
};
