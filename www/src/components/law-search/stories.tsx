import { signal } from '@preact/signals';
import { LawSearch } from '.';
import { LawSample } from '../../gallery/law-sample';
import type { Stories } from '../../gallery/story';

const search = (query: string) => (
  <LawSample>
    <LawSearch query={signal(query)} />
  </LawSample>
);

export const stories: Stories = {
  empty: () => search(''),
  found: () => search('公开'),
  article: () => search('33条'),
  title: () => search('管理办法'),
  draft: () => search('草案'),
  nothing: () => search('没有的词'),
};
