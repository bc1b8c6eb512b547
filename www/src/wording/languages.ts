/** The languages of the interface: what each calls itself, how it runs, and what stands between the things of a list. */
export const languages = {
  'zh-CN': { name: '简体中文', direction: 'ltr', separator: '、' },
  en: { name: 'English', direction: 'ltr', separator: ', ' },
} as const satisfies Record<string, Speech>;

interface Speech {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly separator: string;
}

export type Language = keyof typeof languages;

export const isLanguage = (name: unknown): name is Language =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(languages, name);

const names = Object.keys(languages) as Language[];

/** The one that a press changes to; where there are more than two, one after the other. */
export const after = (language: Language): Language =>
  names[(names.indexOf(language) + 1) % names.length] ?? language;
