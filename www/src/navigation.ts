import type { Route } from './router';

/** A page in the navigation. */
export interface Destination {
  readonly route: Route;
  /** Pages that are reached from it and have no place of their own. */
  readonly holds?: readonly Route[];
  /** Left out where the menu is kept simple. */
  readonly secondary?: true;
}

/** The pages that every page leads to, in the order in which a person needs them. */
export const mainPages: readonly Destination[] = [
  { route: 'start', holds: ['enter'] },
  { route: 'record' },
  { route: 'check', secondary: true },
  { route: 'guide' },
  { route: 'law', secondary: true },
];

/** The pages at the foot of every page. */
export const footPages: readonly Route[] = ['settings', 'privacy', 'about'];
