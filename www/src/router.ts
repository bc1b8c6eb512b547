import { signal } from '@preact/signals';

export const routes = ['start', 'record', 'law', 'about'] as const;
export type Route = (typeof routes)[number];

const inLaw = '#/law/';

/** The page that an address names. Other fragments, such as one that a link in the page left, name the first page. */
export function routeOf(hash: string): Route {
  if (hash.startsWith(inLaw)) return 'law';
  return routes.find((route) => hash === `#/${route}`) ?? 'start';
}

/** The pack or provision within the page of the law that an address names. */
export function citedIn(hash: string): string | null {
  return hash.startsWith(inLaw) && hash !== inLaw ? hash.slice(inLaw.length) : null;
}

export function address(route: Route): string {
  return `#/${route}`;
}

/** Where a pack or a provision stands on the page of the law, by its id. */
export function addressOfLaw(id: string): string {
  return `${inLaw}${id}`;
}

/** The id of the element that such an address leads to. */
export function placeOfLaw(id: string): string {
  return addressOfLaw(id).slice(1);
}

export const route = signal<Route>(routeOf(location.hash));

/** The pack or provision that was asked for. */
export const cited = signal(citedIn(location.hash));

/** How many times the person moved between pages; none yet means that the page was just opened. */
export const moves = signal(0);

addEventListener('hashchange', () => {
  const next = routeOf(location.hash);
  cited.value = citedIn(location.hash);
  if (next === route.value) return;
  moves.value += 1;
  route.value = next;
});

export function goTo(next: Route): void {
  location.hash = address(next);
}
