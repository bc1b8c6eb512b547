import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessibility/axe';
import { expectToFit } from '../accessibility/reflow';
import { expectLargeTargets } from '../accessibility/targets';
import { expectValid } from '../accessibility/valid';
import { Portal } from '../portal/portal';
import { expect } from '../portal/test';
import { words } from '../portal/words';
import { objectToOverdue } from '../portal/writing';
import { expectLater, look, mark, publishLater, test } from './changing-site';
import { installed } from './installed';

const { update } = words.privacy;

test.use({ serviceWorkers: 'allow' });

const offer = (page: Page) => page.getByRole('button', { name: update.action, exact: true });
const pasted = (page: Page) => page.getByLabel(words.start.paste.label);

/** A finished letter with a picture chosen for it: that is a file, which no other page can have. */
async function pictureChosen(portal: Portal): Promise<void> {
  const writing = await objectToOverdue(portal, false);
  await writing.make();
  await portal.page
    .getByLabel(words.letter.evidence.label)
    .first()
    .setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('picture') });
}

test('a new version is offered, and takes along what was typed', async ({ portal, page, site }) => {
  await portal.open();
  await installed(page);
  await portal.unfold(words.start.paste.title);
  await pasted(page).fill('{ "mine": 1 }');
  await publishLater(site, page);
  await expect(offer(page)).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  await offer(page).click();
  await expectLater(page);
  await expect(page.getByText(update.done)).toBeVisible();
  await portal.unfold(words.start.paste.title);
  await expect(pasted(page)).toHaveValue('{ "mine": 1 }');
  await expect(offer(page)).toBeHidden();
  expect(await page.evaluate(() => [window.name, history.state as unknown])).toEqual(['', null]);

  await page.reload();
  await portal.unfold(words.start.paste.title);
  await expect(pasted(page)).toHaveValue('');
});

test('a record as of another day, as it was looked at, is open again', async ({ portal, page, site }) => {
  await portal.open('#/settings');
  await installed(page);
  await page.getByLabel(words.settings.aspects.size.choices.elder, { exact: true }).check();
  await portal.visit(words.pages.start);
  await portal.openDemo();
  await portal.seeAsOf('2027-06-16');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('main')).toContainText('16 June 2027');
  await publishLater(site, page);
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await expectLater(page);
  await expect(page.getByRole('main')).toContainText('16 June 2027');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'elder');
});

test('what cannot come along is named first, and stays where the person says so', async ({
  portal,
  page,
  site,
}) => {
  await portal.open();
  await installed(page);
  await pictureChosen(portal);
  await publishLater(site, page);
  await offer(page).click();
  await expect(page.getByRole('dialog')).toContainText(words.letter.evidence.chosen);
  await page.getByRole('button', { name: update.no }).click();
  await expect(page.getByText(words.letter.evidence.count(1)).first()).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  await offer(page).click();
  await page.getByRole('button', { name: update.yes }).click();
  await expectLater(page);
  await expect(portal.title).toHaveText(words.apply.letter.title);
  await expect(page.getByRole('article').first()).toContainText('经办某（虚构）');
});

test('with nothing to lose one press updates', async ({ portal, page, site }) => {
  await portal.open();
  await installed(page);
  await publishLater(site, page);
  await offer(page).click();
  await expectLater(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  for (const [what, press] of [
    ['the offer of a new version', () => Promise.resolve()],
    ['the question whether to lose a picture for it', (page: Page) => offer(page).click()],
  ] as const) {
    test(`${what} is accessible to everybody`, async ({ portal, page, site }) => {
      await portal.open();
      await installed(page);
      await pictureChosen(portal);
      await publishLater(site, page);
      await expect(offer(page)).toBeVisible();
      await press(page);
      await expectValid(page);
      await expectAccessible(page, 'page');
      await expectLargeTargets(page);
      await expectToFit(page);
    });
  }
});

test('without a press the next start brings it', async ({ portal, page, site, context, baseURL }) => {
  await portal.open();
  await installed(page);
  await publishLater(site, page);
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
  // A version that still fetches for its page is not replaced before it is done.
  await portal.settled();
  site.publish('second');
  const other = new Portal(await context.newPage(), portal.watch);
  await other.page.goto(baseURL ?? '');
  await other.settled();
  await look(other.page);
  await offer(other.page).click();
  await expectLater(other.page);

  await context.setOffline(true);
  await expect(portal.entry).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(portal.entry).toContainText('15 June 2027');
});
