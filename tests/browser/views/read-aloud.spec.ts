import type { Page } from '@playwright/test';
import { expectLargeTargets } from '../accessibility/targets';
import { expectToFit } from '../accessibility/reflow';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

/* Browsers without a screen have no voices, so the device is given some. */

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

async function withVoices(
  page: Page,
  ...voices: { readonly lang: string; readonly localService: boolean }[]
) {
  await page.addInitScript((given) => {
    const said: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given,
      cancel: () => undefined,
      speak: ({ text }: { readonly text: string }) => said.push(text),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    Object.assign(globalThis, { said });
  }, voices);
}

const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { readonly said: readonly string[] }).said);
const start = (page: Page) => page.getByRole('button', { name: words.readAloud.start });

test('for elders a page is read aloud from its title on; what is masked and folded away is not read', async ({
  portal,
  page,
}) => {
  await withVoices(page, { lang: 'zh-CN', localService: true });
  await portal.open('#/settings');
  await expect(start(page)).toBeHidden();
  await page.getByLabel(words.settings.aspects.size.choices.elder, { exact: true }).check();
  await expect(start(page)).toBeVisible();
  await expectLargeTargets(page, 60);
  await expectToFit(page);
  await portal.visit(words.pages.start);
  await portal.openDemo('citizen');
  await start(page).click();
  const all = await said(page);
  expect(all).toContain((await portal.title.textContent()) ?? '');
  expect(all.join()).toContain('每一条信息');
  expect(all.join()).not.toMatch(/\d{17}[\dX]/);
  await page.getByRole('button', { name: words.readAloud.stop }).click();
  await expect(start(page)).toBeVisible();
});

test('voices that would send the text away are not used', async ({ portal, page }) => {
  await withVoices(page, { lang: 'zh-CN', localService: false });
  await portal.open('#/settings');
  await page.getByLabel(words.settings.aspects.size.choices.elder, { exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'elder');
  await expect(start(page)).toBeHidden();
});
