import type { Guidance } from '../guidance';
import { begin } from './begin';
import { fix } from './fix';
import { good } from './good';
import { lists } from './lists';
import { see } from './see';
import { terms } from './terms';

/** What the guide says. This is the source; the other languages say the same. */
export const zhCN: Guidance = {
  language: 'zh-CN',
  topics: { ...begin, ...see, ...fix, ...lists, ...good },
  terms,
};
