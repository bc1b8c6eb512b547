import type { Bilingual } from '../engine/answers';
import { language } from './index';

/** A text of the catalogue of forms, in the language of the page. */
export function spoken({ zh, en }: Bilingual): string {
  return language.value === 'en' ? en : zh;
}
