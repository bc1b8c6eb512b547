import type { Page } from '@playwright/test';
import { expectAccessible, expectHighContrast, lookIn } from '../accessibility/axe';
import { expectToFit } from '../accessibility/reflow';
import { expectLargeTargets } from '../accessibility/targets';
import type { Portal } from '../portal/portal';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

const { aspects, remember } = words.settings;
const settings = (page: Page) => page.getByRole('banner').getByRole('link', { name: words.pages.settings });
const root = (page: Page) => page.locator('html');

async function choose(portal: Portal, ...labels: readonly string[]): Promise<void> {
  await settings(portal.page).click();
  for (const label of labels) await portal.page.getByLabel(label, { exact: true }).check();
}

const places: Record<string, (portal: Portal) => Promise<unknown>> = {
  start: (portal) => portal.visit(words.pages.start),
  'the demo record': async (portal) => {
    await portal.visit(words.pages.start);
    await portal.openDemo();
  },
  settings: ({ page }) => settings(page).click(),
  privacy: ({ page }) => page.getByRole('link', { name: words.pages.privacy, exact: true }).click(),
  about: ({ page }) => page.getByRole('link', { name: words.pages.about, exact: true }).click(),
  'the question before clearing': ({ page }) =>
    page.getByRole('button', { name: words.privacy.wipe.action }).click(),
};

for (const [place, reach] of Object.entries(places)) {
  test(`${place}: large for elders, AAA in high contrast, whole with wide spacing`, async ({
    portal,
    page,
  }) => {
    await portal.open();
    await choose(portal, aspects.size.choices.elder);
    await reach(portal);
    await test.step('elder', async () => {
      const size = await root(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(20);
      await expectLargeTargets(page, 60);
      await expectAccessible(page, 'page');
      await expectToFit(page, [{ width: 256, height: 512 }]);
    });
    await page.reload();
    await choose(portal, aspects.contrast.choices.high, aspects.spacing.choices.wide);
    await reach(portal);
    await test.step('high contrast and wide spacing', async () => {
      await expectToFit(page);
      await lookIn(page, 'light');
      await expectHighContrast(page);
      await lookIn(page, 'dark');
      await expectHighContrast(page);
    });
  });
}

test('the menu for elders is short, and the end of the page leads to the rest', async ({ portal, page }) => {
  await portal.open();
  await choose(portal, aspects.size.choices.elder);
  await portal.openMenu();
  await expect(page.getByRole('navigation', { name: words.navigation }).getByRole('link')).toHaveText([
    words.pages.start,
    words.pages.record,
    words.pages.matters,
    words.pages.guide,
  ]);
  await page.getByRole('contentinfo').getByRole('link', { name: words.pages.law }).click();
  await expect(portal.title).toHaveText(words.law.title);
});

test('the page follows the device until the person chooses', async ({ portal, page }) => {
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' });
  await portal.open();
  await expect(root(page)).toHaveAttribute('data-colours', 'dark');
  await expect(root(page)).toHaveAttribute('data-contrast', 'high');
  await expect(root(page)).toHaveAttribute('data-motion', 'less');
  await page.emulateMedia({
    colorScheme: 'light',
    contrast: 'no-preference',
    reducedMotion: 'no-preference',
  });
  await expect(root(page)).toHaveAttribute('data-colours', 'light');
  await expect(root(page)).toHaveAttribute('data-contrast', 'usual');
  await expect(root(page)).toHaveAttribute('data-motion', 'usual');
  await choose(portal, aspects.colours.choices.dark, aspects.motion.choices.less);
  await expect(root(page)).toHaveAttribute('data-colours', 'dark');
  const moving = () =>
    page.evaluate(() =>
      document.querySelector('a')?.computedStyleMap().get('transition-duration')?.toString(),
    );
  expect(await moving()).toBe('0s');
});

test('a choice is gone with the page, unless the person has it remembered', async ({ portal, page }) => {
  await portal.open('#/settings');
  await choose(portal, aspects.size.choices.elder);
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-size', 'usual');
  await choose(portal, aspects.size.choices.elder, remember.label);
  await page.getByLabel('English', { exact: true }).check();
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-size', 'elder');
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await page.getByRole('checkbox').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('in forced colours what is chosen is still seen', async ({ portal, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await portal.open('#/settings');
  const mark = (field: string) =>
    page.locator(`${field} + label`).evaluate((element) => getComputedStyle(element, '::after').opacity);
  expect(await mark('#size-elder')).not.toBe(await mark('#size-usual'));
});

test('from right to left the mark of a choice stands before its words', async ({ portal, page }) => {
  await portal.open('#/settings');
  const choice = page.getByLabel(aspects.size.choices.elder, { exact: true });
  const words = page.getByText(aspects.size.choices.elder, { exact: true });
  const edges = async () => {
    const [mark, text] = [await choice.boundingBox(), await words.boundingBox()];
    if (mark === null || text === null) throw new Error('nothing is drawn');
    return { mark: [mark.x, mark.x + mark.width], text: [text.x, text.x + text.width] } as const;
  };
  const fromLeft = await edges();
  expect(fromLeft.mark[1]).toBeLessThanOrEqual(fromLeft.text[0]);
  await root(page).evaluate((element) => {
    element.setAttribute('dir', 'rtl');
  });
  const fromRight = await edges();
  expect(fromRight.mark[0]).toBeGreaterThanOrEqual(fromRight.text[1]);
});

test('no row of the three assurances begins with a line', async ({ portal, page }) => {
  await portal.open();
  await page.getByRole('button', { name: 'English' }).click();
  const notices = page.getByRole('banner').locator('.assurance');
  await expect(notices).toContainText('No agent needed');
  const lines = await notices.evaluate((list) => {
    const { left } = list.getBoundingClientRect();
    const tops = new Set<number>();
    return [...list.children].flatMap((item) => {
      const { top, left: start } = item.getBoundingClientRect();
      const first = !tops.has(top);
      tops.add(top);
      return first && parseFloat(getComputedStyle(item).borderLeftWidth) > 0 ? [start - left] : [];
    });
  });
  expect(lines.length).toBeGreaterThan(0);
  for (const place of lines) expect(place).toBeLessThan(0);
});
