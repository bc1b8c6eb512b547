import type { Route } from './router';
import type { Choice } from './views/view';

/** A page in the navigation. */
export interface Destination {
  readonly route: Route;
  /** Pages that are reached from it and have no place of their own. */
  readonly holds?: readonly Route[];
}

/** The pages that everybody needs, in the order in which a person needs them. */
const first: readonly Destination[] = [
  { route: 'start', holds: ['enter'] },
  { route: 'record', holds: ['apply'] },
  { route: 'matters' },
  { route: 'check' },
  { route: 'firm', holds: ['commitments', 'score', 'code', 'several'] },
  { route: 'guide' },
  { route: 'law' },
];

/** What the short menu of the view for elders leaves to the foot of the page. */
const leftOut: readonly Route[] = ['check', 'firm', 'law'];

/** The pages that every page leads to. */
export function mainPages(size: Choice<'size'>): readonly Destination[] {
  return size === 'elder' ? first.filter(({ route }) => !leftOut.includes(route)) : first;
}

/** The pages at the foot of every page. */
export function footPages(size: Choice<'size'>): readonly Route[] {
  return [...(size === 'elder' ? leftOut : []), 'settings', 'privacy', 'about'];
}
