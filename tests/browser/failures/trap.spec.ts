import type { Page } from '@playwright/test';
import { moduleBytes, modulePath } from '../portal/built';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { beforeWorkers } from '../portal/workers';
import { serveTrappingModule } from './trapping-module';

test.use({
  expectedComplaints: /RuntimeError: unreachable/,
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** Lets every instance but the first be made of the module as it was built. */
async function cureAfterFirstInstance(page: Page) {
  const bytes = JSON.stringify(moduleBytes().toString('base64'));
  await beforeWorkers(
    page,
    `{
      const { instantiate } = WebAssembly;
      const sound = Uint8Array.from(atob(${bytes}), (character) => character.charCodeAt(0));
      WebAssembly.instantiate = async (trapping, imports) => instantiate(await WebAssembly.compile(sound), imports);
    }`,
  );
}

test('after one trap the person sees their record', async ({ portal, page, watch }) => {
  await serveTrappingModule(page);
  await cureAfterFirstInstance(page);
  await portal.open();
  await portal.paste(record('person'));
  await expect(portal.entry).toContainText('按规定，这条信息不该公开显示。');
  expect(watch.complaints).toHaveLength(1);
});

test('if it traps again the page says so, and gives back what was typed', async ({ portal, page, watch }) => {
  const typed = record('person');
  await serveTrappingModule(page);
  await portal.open();
  await portal.paste(typed);
  await expect(portal.title).toHaveText(words.crash.title);
  expect(watch.complaints).toHaveLength(2);

  const saved = page.getByLabel(words.crash.typed);
  await expect(saved).toHaveValue(`${words.start.paste.label}\n${typed}`);
  await page.getByRole('button', { name: words.copy, exact: true }).click();
  await expect(page.getByText(words.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(typed);

  await page.unroute(`**${modulePath}`);
  await page.getByRole('button', { name: words.startAgain }).click();
  await portal.visit(words.pages.start);
  await portal.openDemo();
});

test('where the clipboard is refused the text is selected, to be copied by hand', async ({
  portal,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await serveTrappingModule(page);
  await portal.open();
  await portal.paste('typed with care');
  await page.getByRole('button', { name: words.copy, exact: true }).click();
  await expect(page.getByText(words.copyByHand)).toBeVisible();
  const selected = await page
    .getByLabel(words.crash.typed)
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toContain('typed with care');
});
