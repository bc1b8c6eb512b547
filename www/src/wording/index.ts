import { signal } from '@preact/signals';
import { languages, type Language } from './languages';
import type { zhCN } from './zh-CN';
import { first } from './zh-CN/first';

/** The shape of a catalogue: the same keys everywhere, any text in each. */
export type Shape<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : Words extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Words]: Shape<Words[Key]> };

export type Wording = Shape<typeof zhCN>;
export type { Language };

export const language = signal<Language>('zh-CN');

const begun: Partial<Wording> = { ...first };

/**
 * The words in which the page speaks. At first only those of the first page are there, so that it comes quickly; every
 * later page waits for `allWords`.
 */
export const wording = signal(begun as Wording);

const catalogues: Record<Language, () => Promise<Wording>> = {
  'zh-CN': async () => ({ ...first, ...(await import('./zh-CN/later')).later }),
  en: async () => (await import('./en')).en,
};

/** Switches the language of the whole page. */
export async function speak(next: Language): Promise<void> {
  wording.value = await catalogues[next]();
  language.value = next;
  document.documentElement.lang = next;
  document.documentElement.dir = languages[next].direction;
}

/**
 * That every word is there. They come into the catalogue that is there, and nobody is told: no word of what is shown
 * changes, so nothing of it is drawn anew under the finger of whoever presses it.
 */
export async function allWords(): Promise<void> {
  const words = wording.peek();
  if (!('record' in words)) Object.assign(words, await catalogues['zh-CN']());
}
