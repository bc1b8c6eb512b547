import type { TestInfo } from '@playwright/test';
import type { Portal } from '../portal/portal';
import { words } from '../portal/words';

/** How pages and components look: as the device wishes, or as the person chose. */
export type Look = 'light' | 'dark' | 'elder' | 'high' | 'wide' | 'en';

const { aspects, remember } = words.settings;
const chosen: Partial<Record<Look, string>> = {
  elder: aspects.size.choices.elder,
  high: aspects.contrast.choices.high,
  wide: aspects.spacing.choices.wide,
};

/** The name of a look is that of the view of a story, too. */
export const lookOf = ({ project }: TestInfo) => (project.metadata as { readonly look: Look }).look;

/** Has the portal remember how the person wants it. */
export async function choose(portal: Portal, info: TestInfo): Promise<void> {
  const label = chosen[lookOf(info)];
  if (label === undefined) return;
  await portal.open('#/settings');
  await portal.page.getByLabel(label, { exact: true }).check();
  await portal.page.getByLabel(remember.label, { exact: true }).check();
}

/** Has a page that was come to in Chinese speak English. What covers the button for it covers no page that speaks it. */
export async function speak({ page }: Portal, info: TestInfo): Promise<void> {
  if (lookOf(info) !== 'en') return;
  const english = page.locator('header button', { hasText: 'English' });
  if ((await english.count()) > 0) await english.dispatchEvent('click');
  await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
}
