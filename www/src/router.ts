import { signal } from '@preact/signals';

export const routes = [
  'start',
  'enter',
  'record',
  'apply',
  'matters',
  'check',
  'score',
  'firm',
  'commitments',
  'code',
  'several',
  'guide',
  'law',
  'settings',
  'privacy',
  'about',
] as const;
export type Route = (typeof routes)[number];

/** A page, and what within it: an entry of the record, a provision of the law. */
export interface Place {
  readonly route: Route;
  readonly within: string | null;
}

const start: Place = { route: 'start', within: null };

/** What an address names. Other fragments, such as one that a link in the page left, name the first page. */
export function placeAt(hash: string): Place {
  const [, name, rest] = /^#\/([a-z]+)(?:\/(.*))?$/.exec(hash) ?? [];
  const route = routes.find((one) => one === name);
  if (route === undefined) return start;
  if (rest === undefined || rest === '') return { route, within: null };
  try {
    return { route, within: decodeURIComponent(rest) };
  } catch {
    return start;
  }
}

export function address(route: Route, within?: string): string {
  return within === undefined ? `#/${route}` : `#/${route}/${encodeURIComponent(within)}`;
}

/** The id of the element that the address of a pack or a provision leads to. */
export function placeOfLaw(id: string): string {
  return address('law', id).slice(1);
}

const opened = placeAt(location.hash);

export const route = signal<Route>(opened.route);

/** What was asked for within the page. */
export const asked = signal(opened.within);

/** How many times the person moved to another place; none yet means that the site was just opened. */
export const moves = signal(0);

addEventListener('hashchange', () => {
  const next = placeAt(location.hash);
  if (next.route === route.value && next.within === asked.value) return;
  moves.value += 1;
  asked.value = next.within;
  route.value = next.route;
});

export function goTo(next: Route, part?: string): void {
  location.hash = address(next, part);
}
