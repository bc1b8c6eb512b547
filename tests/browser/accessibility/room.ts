import type { Page } from '@playwright/test';
import { expect, test } from '../portal/test';
import { expectNoViolation, lookIn } from './axe';
import { lengthen } from './longer';
import { expectToFit } from './reflow';
import { expectLargeTargets } from './targets';

/** A window of 1280 at 400 %. */
const narrow = [{ width: 320, height: 640 }];
/** A phone whose owner enlarges everything besides. */
const enlarged = [{ width: 256, height: 512 }];

/** Sets what the settings set, or what another script would need. The way there through the settings is no part of it. */
async function set(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((wanted) => {
    for (const [name, value] of Object.entries(wanted)) document.documentElement.setAttribute(name, value);
  }, attributes);
}

/** In large letters, then widely spaced, then in a longer language, then in one that is written from right to left. */
export async function expectRoom(page: Page): Promise<void> {
  await page.emulateMedia({ contrast: 'no-preference' });
  await page.locator('html[data-contrast="usual"]').waitFor({ state: 'attached' });
  await lookIn(page, 'light');
  await test.step('for elders', async () => {
    await set(page, { 'data-size': 'elder' });
    await expectLargeTargets(page, 60);
    await expectToFit(page, enlarged);
    await expectNoViolation(page);
  });
  await test.step('for elders, widely spaced', async () => {
    await set(page, { 'data-spacing': 'wide' });
    await expectToFit(page, narrow);
  });
  await set(page, { 'data-size': 'usual', 'data-spacing': 'usual' });
  const before = await page.evaluate(() => document.body.innerText.length);
  await lengthen(page);
  expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(before * 1.2);
  await test.step('longer', () => expectToFit(page, narrow));
  await test.step('longer, from right to left', async () => {
    await set(page, { dir: 'rtl' });
    await expectToFit(page, narrow);
  });
}
