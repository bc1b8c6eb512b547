import type { Page } from '@playwright/test';
import { installed } from '../offline/installed';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

test.use({ serviceWorkers: 'allow' });

const { wipe, stored } = words.privacy;
const { remember, aspects } = words.settings;

/** What is really on the device. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    copies: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}

const nothing = { local: [], session: 0, databases: 0, copies: 0, workers: 0, cookies: '' };

test('by default only the copy of the site is kept, and the page says so', async ({ portal, page }) => {
  await portal.open();
  await installed(page);
  await portal.paste(record('person'));
  await expect(portal.entry).toBeVisible();
  expect(await kept(page)).toEqual({ ...nothing, copies: 1, workers: 1 });

  await page.getByRole('link', { name: words.pages.privacy, exact: true }).click();
  const list = page.getByRole('main');
  await expect(list).toContainText(stored.registered);
  await expect(list).toContainText(stored.record);
  await expect(list.getByText(stored.nothing, { exact: true })).toHaveCount(3);
});

test('clearing takes all of it, says what it was, and what is left to do', async ({ portal, page }) => {
  await portal.open('#/settings');
  await installed(page);
  await page.getByLabel(aspects.colours.choices.dark, { exact: true }).check();
  await page.getByLabel(remember.label).check();
  await page.getByRole('link', { name: words.pages.start, exact: true }).click();
  await portal.paste(record('person'));
  await expect(portal.entry).toBeVisible();
  expect((await kept(page)).local).toEqual(['credit-plain.display']);

  await page.getByRole('button', { name: wipe.action }).click();
  await page.getByLabel(wipe.offline).check();
  await page.getByRole('button', { name: wipe.yes, exact: true }).click();
  await expect(portal.title).toHaveText(words.privacy.title);
  const main = page.getByRole('main');
  for (const line of [wipe.done, wipe.memory(2), wipe.kept(1), wipe.yourself.title]) {
    await expect(main).toContainText(line);
  }
  expect(await kept(page)).toEqual(nothing);
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'light');
  await page.getByRole('link', { name: words.pages.record, exact: true }).click();
  await expect(portal.title).toHaveText(words.record.none.title);
  await page.getByRole('link', { name: words.pages.start, exact: true }).click();
  await expect(page.getByLabel(words.start.paste.label)).toHaveValue('');
});

test('without the tick the copy of the site stays', async ({ portal, page }) => {
  await portal.open();
  await installed(page);
  await page.getByRole('button', { name: wipe.action }).click();
  await page.getByRole('button', { name: wipe.yes, exact: true }).click();
  await expect(page.getByRole('main')).toContainText(wipe.nothing);
  expect(await kept(page)).toEqual({ ...nothing, copies: 1, workers: 1 });
});

test('the question is answered by keyboard alone', async ({ portal, page }) => {
  await portal.open();
  const button = page.getByRole('button', { name: wipe.action });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: wipe.no })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(wipe.offline)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});
