import { withoutWorkers } from '../failures/without';
import { sitePaths, twinOfPagePath, twinPath } from '../portal/built';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { beforeWorkers, stoppedAt } from '../portal/workers';
import { copied, installed } from './installed';

test.use({ serviceWorkers: 'allow' });

const { pages } = words;
const titles: Record<string, string> = {
  [pages.law]: words.law.title,
  [pages.check]: words.check.title,
  [pages.firm]: words.firm.title,
  [pages.guide]: words.guide.title,
  [pages.privacy]: words.privacy.title,
  [pages.about]: words.about.title,
  [pages.settings]: words.settings.title,
};

test('after one visit everything works without network', async ({ portal, page, context }) => {
  await portal.open();
  await installed(page);
  // Firefox complains of what is still being fetched when the page goes.
  await portal.settled();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.reload();
  await portal.openDemo();
  await portal.openEntry();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
  await page.evaluate(() => {
    location.hash = '#/apply/F3/e2';
  });
  await expect(portal.title).toHaveText('信用信息异议申请书');
  for (const [link, title] of Object.entries(titles)) {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await expect(portal.title).toHaveText(title);
  }
  await page.getByRole('link', { name: pages.start, exact: true }).click();
  await page.getByRole('link', { name: words.start.byHand.open }).click();
  await expect(portal.title).toHaveText(words.enter.steps.whose);
  await page.getByRole('link', { name: pages.law, exact: true }).click();
  await expect(page.getByText(words.law.provisions).first()).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(portal.title).not.toHaveText(words.law.title);
});

test('the copy has files of the site only, and not the twin, which this browser never needs', async ({
  portal,
  page,
}) => {
  await portal.open();
  await installed(page);
  const files = await copied(page);
  expect(files).toContain('/demo/small-firm.json');
  expect(files.filter((path) => !sitePaths.includes(path))).toEqual([]);
  expect(files).not.toContain(twinPath);
});

test('a browser that needed the twin has it without network too', async ({ portal, page, context }) => {
  await page.addInitScript("Reflect.deleteProperty(self, 'WebAssembly');");
  await withoutWorkers(page);
  await portal.open();
  await installed(page);
  await page.waitForLoadState('networkidle');
  await page.reload();
  await portal.openDemo();
  await expect.poll(() => copied(page)).toContain(twinOfPagePath);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: pages.start, exact: true }).click();
  await portal.openDemo();
  await portal.openEntry();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
});

test('a browser without service workers is none the worse', async ({ portal, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await portal.open();
  await portal.openDemo();
  await portal.openEntry();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
});

test.describe('without a copy on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('law that was checked too long ago is warned of', async ({ portal, page }) => {
    await portal.open();
    await expect(page.getByText(words.privacy.lawAge.title)).toBeHidden();
    const later = '2028-11-21T04:00:00Z';
    await page.clock.setFixedTime(later);
    await beforeWorkers(page, stoppedAt(later));
    await page.reload();
    await expect(page.getByText(words.privacy.lawAge.title)).toBeVisible();
  });
});
