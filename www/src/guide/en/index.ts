import type { Guidance } from '../guidance';
import { begin } from './begin';
import { fix } from './fix';
import { good } from './good';
import { lists } from './lists';
import { see } from './see';
import { terms } from './terms';

/** What the guide says, in English. */
export const en: Guidance = {
  language: 'en',
  topics: { ...begin, ...see, ...fix, ...lists, ...good },
  terms,
};
