import { signal } from '@preact/signals';
import { zhCN } from './zh-CN';

/** The shape of a catalogue: the same keys everywhere, any text in each. */
type Shape<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : Words extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Words]: Shape<Words[Key]> };

export type Wording = Shape<typeof zhCN>;
export type Language = 'zh-CN' | 'en';

export const language = signal<Language>('zh-CN');
export const wording = signal<Wording>(zhCN);

const catalogues: Record<Language, () => Promise<Wording>> = {
  'zh-CN': () => Promise.resolve(zhCN),
  en: async () => (await import('./en')).en,
};

/** Switches the language of the whole page. */
export async function speak(next: Language): Promise<void> {
  wording.value = await catalogues[next]();
  language.value = next;
  document.documentElement.lang = next;
}
