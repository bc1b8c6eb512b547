import type { Page } from '@playwright/test';
import { Portal } from '../portal/portal';
import { expect, test as plain } from '../portal/test';
import { words } from '../portal/words';
import { ChangingSite } from './changing-site';
import { installed } from './installed';

const { update } = words.privacy;

const test = plain.extend<{ site: ChangingSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
  site: async ({}, use) => {
    const site = new ChangingSite();
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => {
    await use(await site.open());
  },
});

test.use({ serviceWorkers: 'allow' });

const mark = (page: Page) => page.locator('meta[name="mark"]');
const offer = (page: Page) => page.getByRole('button', { name: update.action, exact: true });
const pasted = (page: Page) => page.getByLabel(words.start.paste.label);

/** The browser looks for a new version, as it does by itself when the site is opened. */
async function look(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

test('a new version is offered and never takes what was typed', async ({ portal, page, site }) => {
  await portal.open();
  await installed(page);
  await portal.unfold(words.start.paste.title);
  await pasted(page).fill('{ "mine": 1 }');
  site.publish('second');
  await look(page);
  await offer(page).click();
  await page.getByRole('button', { name: update.no }).click();
  await expect(pasted(page)).toHaveValue('{ "mine": 1 }');
  await expect(mark(page)).toHaveCount(0);

  await offer(page).click();
  await page.getByRole('button', { name: update.yes }).click();
  await expect(mark(page)).toHaveAttribute('content', 'second');
  await expect(offer(page)).toBeHidden();
});

test('with nothing to lose one press updates', async ({ portal, page, site }) => {
  await portal.open();
  await installed(page);
  site.publish('second');
  await look(page);
  await offer(page).click();
  await expect(mark(page)).toHaveAttribute('content', 'second');
});

test('without a press the next start brings it', async ({ portal, page, site, context, baseURL }) => {
  await portal.open();
  await installed(page);
  site.publish('second');
  await look(page);
  await expect(offer(page)).toBeVisible();
  await page.goto('about:blank');
  await expect
    .poll(async () => {
      const next = await context.newPage();
      await next.goto(baseURL ?? '');
      const marked = await mark(next).count();
      await next.close();
      return marked;
    })
    .toBe(1);
});

test('another tab keeps its record, and its version works on without network', async ({
  portal,
  page,
  site,
  context,
  baseURL,
}) => {
  await portal.open();
  await installed(page);
  await portal.openDemo();
  site.publish('second');
  const other = new Portal(await context.newPage(), portal.watch);
  await other.page.goto(baseURL ?? '');
  await look(other.page);
  await offer(other.page).click();
  await expect(mark(other.page)).toHaveAttribute('content', 'second');

  await context.setOffline(true);
  await expect(portal.entry).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  await page.getByRole('button', { name: words.otherLanguage }).click();
  await expect(portal.entry).toContainText('15 June 2027');
});
