import { signal } from '@preact/signals';

/** A source of records that the operator of this site configured. */
export interface Source {
  readonly name: string;
  /** Its address, on this site. */
  readonly address: string;
}

/** What is wrong with `portal.json`, and at which key. */
export interface ConfigurationProblem {
  readonly what: 'notJson' | 'unknownKey' | 'wrongName' | 'wrongAddress';
  readonly key: string;
}

export interface Configuration {
  readonly records: Source | null;
  readonly problems: readonly ConfigurationProblem[];
}

const nothing: Configuration = { records: null, problems: [] };
const wrong = (what: ConfigurationProblem['what'], key: string): ConfigurationProblem => ({ what, key });

type Keys = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownKeys = (keys: Keys, known: readonly string[], within = '') =>
  Object.keys(keys)
    .filter((key) => !known.includes(key))
    .map((key) => wrong('unknownKey', `${within}${key}`));

/** The address in full if it is one of this site, without user, query or fragment. */
function onThisSite(address: unknown): string | null {
  if (typeof address !== 'string' || address.trim() === '') return null;
  try {
    const { origin, pathname, search, hash, href } = new URL(address, document.baseURI);
    return href === `${origin}${pathname}` && origin === location.origin && search === '' && hash === ''
      ? href
      : null;
  } catch {
    return null;
  }
}

/** Reads what the operator wrote. A source is offered only where both its name and its address are right. */
export function readConfiguration(text: string): Configuration {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return { records: null, problems: [wrong('notJson', '')] };
  }
  if (!isObject(whole)) return { records: null, problems: [wrong('notJson', '')] };
  const strange = unknownKeys(whole, ['records']);
  const { records } = whole;
  if (records === undefined || records === null) return { records: null, problems: strange };
  if (!isObject(records)) return { records: null, problems: [...strange, wrong('notJson', 'records')] };

  const problems = [...strange, ...unknownKeys(records, ['name', 'address'], 'records.')];
  const name = typeof records['name'] === 'string' ? records['name'].trim() : '';
  const address = onThisSite(records['address']);
  if (name === '') problems.push(wrong('wrongName', 'records.name'));
  if (address === null) problems.push(wrong('wrongAddress', 'records.address'));
  return { records: name === '' || address === null ? null : { name, address }, problems };
}

/** What this site is configured to offer. */
export const configuration = signal<Configuration>(nothing);

/** Reads the operator's configuration; a site without one offers nothing more. */
export async function loadConfiguration(): Promise<void> {
  try {
    const answer = await fetch('portal.json', { mode: 'same-origin', credentials: 'omit' });
    if (answer.ok) configuration.value = readConfiguration(await answer.text());
  } catch {
    configuration.value = nothing;
  }
}
