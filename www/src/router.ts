import { signal } from '@preact/signals';

export const routes = ['start', 'record', 'law', 'about'] as const;
export type Route = (typeof routes)[number];

/** The page that an address names. Other fragments, such as one that a link in the page left, name the first page. */
export function routeOf(hash: string): Route {
  return routes.find((route) => hash === `#/${route}`) ?? 'start';
}

export function address(route: Route): string {
  return `#/${route}`;
}

export const route = signal<Route>(routeOf(location.hash));

/** How many times the person moved between pages; none yet means that the page was just opened. */
export const moves = signal(0);

addEventListener('hashchange', () => {
  const next = routeOf(location.hash);
  if (next === route.value) return;
  moves.value += 1;
  route.value = next;
});

export function goTo(next: Route): void {
  location.hash = address(next);
}
