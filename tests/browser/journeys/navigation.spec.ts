import type { Page } from '@playwright/test';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const menu = (page: Page) => page.getByRole('button', { name: words.menu });
const pages = (page: Page) => page.getByRole('navigation', { name: words.navigation }).getByRole('link');
const narrow = (page: Page) => (page.viewportSize()?.width ?? 0) < 896;

test.beforeEach(async ({ portal }) => {
  await portal.open();
});

test('the header leaves the page to the page, and says in one line what this is not', async ({ page }) => {
  const height = await page.locator('header').evaluate((header) => header.getBoundingClientRect().height);
  expect(height).toBeLessThan(112);
  const tops = await page
    .locator('.assurance > li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
});

test('every main page is reached with keys only, and the menu gives the focus back', async ({
  portal,
  page,
}) => {
  const { keyboard } = page;
  const titles = [
    words.record.none.title,
    words.matters.title,
    words.check.title,
    words.firm.title,
    words.guide.title,
    words.law.title,
  ];
  for (const [place, title] of titles.entries()) {
    if (narrow(page)) {
      await menu(page).focus();
      await keyboard.press('Enter');
      await expect(menu(page)).toHaveAttribute('aria-expanded', 'true');
      for (let step = 0; step <= place + 1; step += 1) await keyboard.press('Tab');
    } else {
      await pages(page)
        .nth(place + 1)
        .focus();
    }
    await expect(pages(page).nth(place + 1)).toBeFocused();
    await keyboard.press('Enter');
    await expect(portal.title).toHaveText(title);
    await expect(portal.title).toBeFocused();
    await expect(page.locator('#site-pages [aria-current=page]')).toHaveCount(1);
  }
});

test('Escape, a press elsewhere and the last Tab close the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const list = page.locator('#site-pages');
  await expect(list).toBeHidden();
  await menu(page).click();
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(menu(page)).toBeFocused();

  await menu(page).click();
  await page.mouse.click(180, 620);
  await expect(list).toBeHidden();

  await menu(page).click();
  await pages(page).last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('banner').getByRole('link', { name: words.pages.settings })).toBeFocused();
  await expect(list).toBeHidden();
});

test('display, privacy and what this is are reached from every page', async ({ portal, page }) => {
  for (const [name, title] of [
    [words.pages.settings, words.settings.title],
    [words.pages.privacy, words.privacy.title],
    [words.pages.about, words.about.title],
  ] as const) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expect(portal.title).toHaveText(title);
  }
});
