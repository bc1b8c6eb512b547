/** What is wrong with `portal.json`, and at which key. */
export interface ConfigurationProblem {
  readonly what:
    'notJson' | 'unknownKey' | 'wrongName' | 'wrongAddress' | 'wrongPhone' | 'wrongSite' | 'wrongForms';
  readonly key: string;
}

export type Keys = Readonly<Record<string, unknown>>;

export const wrong = (what: ConfigurationProblem['what'], key: string): ConfigurationProblem => ({
  what,
  key,
});

export const isObject = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const unknownKeys = (keys: Keys, known: readonly string[], within = ''): ConfigurationProblem[] =>
  Object.keys(keys)
    .filter((key) => !known.includes(key))
    .map((key) => wrong('unknownKey', `${within}${key}`));

/** A text without the blanks around it; empty where it is none. */
export const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The address in full if it is one of this site, without user, query or fragment. */
export function onThisSite(address: unknown): string | null {
  if (trimmed(address) === '') return null;
  try {
    const { origin, pathname, search, hash, href } = new URL(address as string, document.baseURI);
    return href === `${origin}${pathname}` && origin === location.origin && search === '' && hash === ''
      ? href
      : null;
  } catch {
    return null;
  }
}
