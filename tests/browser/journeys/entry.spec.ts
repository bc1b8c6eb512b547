import { manyEntries } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

test.beforeEach(async ({ portal }) => {
  await portal.open();
});

test('an entry has a page of its own, with its neighbours and the way back to where one was', async ({
  portal,
  page,
}) => {
  await portal.choose('few.json', manyEntries(4));
  await portal.openEntry('第 2 条虚构的记录');
  await expect(page).toHaveURL(/#\/record\/e2$/);
  await expect(portal.title).toBeFocused();
  const around = page.getByRole('navigation', { name: words.entry.neighbours });
  await around.getByRole('link', { name: words.entry.next }).click();
  await expect(portal.title).toHaveText('第 3 条虚构的记录');
  await portal.backToRecord();
  await expect(
    page.getByRole('article', { name: '第 3 条虚构的记录' }).getByRole('link').first(),
  ).toBeFocused();
  await page.goBack();
  await expect(portal.title).toHaveText('第 3 条虚构的记录');
});

test('what the record says, what was found and where the days come from is all there', async ({
  portal,
  page,
}) => {
  await portal.openDemo();
  await portal.openEntry();
  for (const title of [words.entry.found, words.letters.title, words.entry.days, words.entry.recorded]) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }
  const heading = page.getByRole('heading', { level: 2, name: words.entry.recorded });
  const recorded = portal.entry.locator('.sheet').filter({ has: heading });
  for (const fact of ['罚款 20,000 元', '示例应急罚〔2026〕7号', '2026年6月18日', 'e1']) {
    await expect(recorded).toContainText(fact);
  }
  await expect(portal.entry.locator('.reading')).toHaveCount(3);
});

test('an address of an entry that is not there says so', async ({ portal, page }) => {
  await portal.openDemo();
  await page.evaluate(() => {
    location.hash = '#/record/nobody';
  });
  await expect(portal.title).toHaveText(words.entry.gone.title);
  await portal.backToRecord();
});

test('on paper there is the entry alone: no buttons, no links back, and by which day it was computed', async ({
  portal,
  page,
}) => {
  await portal.openDemo();
  await portal.openEntry();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(words.entry.take.title)).toBeHidden();
  await expect(page.getByRole('link', { name: words.entry.back }).first()).toBeHidden();
  await expect(page.getByText('信用明白纸按2026年11月21日计算')).toBeVisible();
  await expect(portal.entry).toContainText('还要公示 206 天');
});

test('where nothing can be printed the text of the entry is there to be copied, with the days in it', async ({
  portal,
  page,
}) => {
  await page.addInitScript("Reflect.deleteProperty(Navigator.prototype, 'clipboard');");
  await portal.open();
  await portal.openDemo();
  await portal.openEntry();
  await page.getByRole('button', { name: words.entry.take.copy }).click();
  const text = page.getByRole('textbox', { name: words.entry.take.copy });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/2026年9月16日[^]*2027年6月15日/);
});
