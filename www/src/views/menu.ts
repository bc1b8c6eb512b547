import { routes, type Route } from '../router';
import type { Choice } from './view';

/** What every page ends with. */
const atTheEnd: readonly Route[] = ['privacy', 'about'];

/** The page of views has a control of its own beside the menu. */
const pages = routes.filter((route) => route !== 'settings');

const menus: Record<Choice<'size'>, readonly Route[]> = {
  usual: pages.filter((route) => !atTheEnd.includes(route)),
  elder: ['start', 'record', 'guide'],
};

/** The pages in the menu. */
export function inMenu(size: Choice<'size'>): readonly Route[] {
  return menus[size];
}

/** The pages that only the end of each page leads to. */
export function outsideMenu(size: Choice<'size'>): readonly Route[] {
  return pages.filter((route) => !menus[size].includes(route));
}
