import { signal } from '@preact/signals';
import { SiteSearch } from '.';
import { LawSample } from '../../gallery/law-sample';
import type { Stories } from '../../gallery/story';

const search = (query: string) => (
  <LawSample>
    <SiteSearch query={signal(query)} />
  </LawSample>
);

export const stories: Stories = {
  empty: () => search(''),
  found: () => search('公开'),
  spoken: () => search('罚单怎么消掉'),
  article: () => search('33条'),
  title: () => search('管理办法'),
  draft: () => search('草案'),
  near: () => search('罚款龘龘'),
  nothing: () => search('龘龘'),
};
