import type { Page } from '@playwright/test';
import { serveTrappingModule } from '../failures/trapping-module';
import { installed } from '../offline/installed';
import { modulePath } from '../portal/built';
import { begunMatter, stillThere } from '../portal/matter';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { matters, privacy } = words;

const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('draft')).length);

test('a reload leaves what was saved, and nothing that was not', async ({ portal, page }) => {
  const matter = await begunMatter(portal);
  await page.reload();
  await portal.visit(words.pages.matters);
  await expect(page.getByRole('main')).toContainText(matters.none);
  await portal.visit(words.pages.start);
  await begunMatter(portal, false);
  await matter.save(null);
  await page.reload();
  await stillThere(portal);
});

test('changes follow by themselves only where the person asked for it', async ({ portal, page }) => {
  const matter = await begunMatter(portal);
  await matter.save(null);
  const name = page.getByLabel(matters.one.name);
  await name.fill('废水那件事');
  await expect(page.getByText(matters.save.unsaved)).toBeVisible();
  await page.getByLabel(matters.save.itself).check();
  await expect(page.getByText(matters.save.allSaved)).toBeVisible();
  await name.fill('洗车废水那件事');
  await expect.poll(() => matter.saved()).toEqual([expect.stringContaining('洗车废水那件事')]);
});

test('what cannot be read is listed, handed out and left alone until the person deletes it', async ({
  portal,
  page,
}) => {
  const newer = '{"schema":"credit-plain-draft/9","mine":true}';
  await page.addInitScript((text) => {
    // Firefox runs this on the empty page before, too, which keeps nothing.
    if (location.host === '' || sessionStorage.length > 0) return;
    localStorage.setItem('credit-plain.draft.aaaaaaaaaaaaaaaa', text);
    localStorage.setItem('credit-plain.draft.bbbbbbbbbbbbbbbb', '{"schema":');
    sessionStorage.setItem('planted', 'yes');
  }, newer);
  await portal.open('#/matters');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { name: matters.unreadable.title })).toHaveCount(2);
  await portal.unfold(matters.unreadable.problems);
  await expect(main).toContainText(matters.unreadable.fault.newer);
  await page.reload();
  await expect(page.getByRole('heading', { name: matters.unreadable.title })).toHaveCount(2);
  expect(await page.evaluate(() => localStorage.getItem('credit-plain.draft.aaaaaaaaaaaaaaaa'))).toBe(newer);
  await page.getByRole('button', { name: matters.unreadable.drop }).first().click();
  await page.getByRole('button', { name: matters.discard.yes, exact: true }).click();
  await expect(page.getByRole('heading', { name: matters.unreadable.title })).toHaveCount(1);
  expect(await drafts(page)).toBe(1);
});

test('what is over is removed at the start, with a word', async ({ portal, page }) => {
  const matter = await begunMatter(portal);
  await matter.save(null);
  await page.evaluate(() => {
    const name = Object.keys(localStorage)[0] ?? '';
    const text = localStorage.getItem(name) ?? '';
    localStorage.setItem(name, text.replace(/"keepUntil":"[\d-]+"/, '"keepUntil":"2026-11-20"'));
  });
  await page.reload();
  await expect(page.getByText(matters.ending.goneOne(words.form.F3.name, '2026年11月20日'))).toBeVisible();
  expect(await drafts(page)).toBe(0);
});

test('on a public computer nothing can be saved', async ({ portal, page }) => {
  await begunMatter(portal);
  await page.getByRole('link', { name: words.pages.privacy, exact: true }).click();
  await page.getByRole('button', { name: privacy.publicComputer.on }).click();
  await portal.visit(words.pages.matters);
  await page.getByRole('link', { name: words.form.F3.name }).click();
  await expect(page.getByText(matters.save.publicComputer)).toBeVisible();
  await expect(page.getByRole('button', { name: matters.save.start })).toBeHidden();
});

test.describe('with the copy of the site on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('without network it is there', async ({ portal, page, context }) => {
    await portal.open();
    await installed(page);
    const matter = await begunMatter(portal, false);
    await matter.save(null);
    await context.setOffline(true);
    await page.reload();
    await stillThere(portal);
  });
});

test.describe('with an engine that fails', () => {
  // Firefox tells no more than this of what the engine threw.
  test.use({ expectedComplaints: /RuntimeError: unreachable|^Error$/ });

  test('after the page had to be started again it is there', async ({ portal, page }) => {
    const matter = await begunMatter(portal);
    await matter.save(null);
    await serveTrappingModule(page);
    await page.reload();
    await portal.visit(words.pages.matters);
    await page.getByRole('link', { name: words.form.F3.name }).click();
    await matter.press(matters.one.open);
    await expect(portal.title).toHaveText(words.crash.title);
    await page.unroute(`**${modulePath}`);
    await matter.press(words.startAgain);
    await stillThere(portal);
  });
});
