import type { Page } from '@playwright/test';
import { installed } from '../offline/installed';
import { Portal } from '../portal/portal';
import { expect, test as plain } from '../portal/test';
import { words } from '../portal/words';

/** The mode stands in the address, so the page itself is asked for with it. */
const test = plain.extend<{ portal: Portal }>({
  expectedComplaints: /GET http:\/\/[\w.:]+\/\?public-computer$/,
  portal: async ({ page, watch }, use) => {
    await page.clock.install({ time: '2026-11-20T17:00:00Z' });
    await use(new Portal(page, watch));
  },
});

test.use({ serviceWorkers: 'allow' });

const { publicComputer, idle, wipe } = words.privacy;
const question = (page: Page) => page.getByRole('alertdialog', { name: idle.title });

async function begin(portal: Portal): Promise<void> {
  await portal.page.goto('./?public-computer');
  await expect(portal.page.getByRole('navigation', { name: words.navigation })).toBeVisible();
  await portal.openDemo();
}

function left(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    copies: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const nothing = { local: 0, copies: 0, workers: 0 };

test('switched on, it takes away what was kept, and nothing comes back', async ({ portal, page }) => {
  await portal.open('#/settings');
  await installed(page);
  await page.getByLabel(words.settings.remember.label).check();
  expect(await left(page)).toEqual({ local: 1, copies: 1, workers: 1 });

  await page.getByRole('link', { name: words.pages.privacy, exact: true }).click();
  await page.getByRole('button', { name: publicComputer.on }).click();
  await expect(page.getByText(publicComputer.isOn)).toBeVisible();
  await expect.poll(() => left(page)).toEqual(nothing);
  await page.reload();
  await expect(page.getByText(publicComputer.isOn)).toBeVisible();
  await page.getByRole('link', { name: words.pages.start, exact: true }).click();
  await portal.openDemo();
  expect(await left(page)).toEqual(nothing);
});

test('nobody there: it asks, and the answer gives the whole time again', async ({ portal, page }) => {
  await begin(portal);
  await page.clock.fastForward('07:50');
  await expect(question(page)).toBeHidden();
  await page.clock.fastForward('00:15');
  await expect(question(page)).toBeFocused();
  await page.getByRole('button', { name: idle.stay }).click();
  await expect(question(page)).toBeHidden();
  await page.clock.fastForward('07:50');
  await expect(question(page)).toBeHidden();
  await expect(portal.entry).toBeVisible();
});

test('still nobody there: everything is cleared, and the page says so', async ({ portal, page }) => {
  await begin(portal);
  await page.clock.fastForward('08:05');
  await expect(question(page)).toBeVisible();
  await page.clock.fastForward('02:00');
  await expect(portal.title).toHaveText(words.privacy.title);
  await expect(page.getByRole('main')).toContainText(wipe.byItself);
  await page.getByRole('link', { name: words.pages.record, exact: true }).click();
  await expect(portal.title).toHaveText(words.record.none.title);
});

test('leaving the page clears it, even where the browser brings it back as it was', async ({
  portal,
  page,
}) => {
  await begin(portal);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  });
  await expect(portal.title).toHaveText(words.record.none.title);
});

test('elsewhere nobody is hurried', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo();
  await page.clock.fastForward('01:00:00');
  await expect(portal.entry).toBeVisible();
  await expect(question(page)).toBeHidden();
});
