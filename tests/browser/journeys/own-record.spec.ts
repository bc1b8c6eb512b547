import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

test.beforeEach(async ({ portal }) => {
  await portal.open();
});

/* A warning by simple procedure must not enter the record in Karamay (KLM-13): it is not to be shown at all. */
const standing = '按规定，这条信息不该公开显示。';

test('a file is read, and so is pasted text', async ({ portal }) => {
  await portal.choose('mine.json', record('person'));
  await expect(portal.entry).toContainText(standing);
  await portal.visit(words.pages.start);
  await portal.paste(record('person'));
  await expect(portal.entry).toContainText(standing);
});

test('problems are named with line and column, and good entries are still computed', async ({
  portal,
  page,
}) => {
  await portal.choose('two-problems.json', record('two-problems'));
  const problems = page.locator('.problems').getByRole('listitem');
  await expect(problems).toHaveCount(2);
  await expect(problems.nth(0)).toContainText('2026-02-30');
  await expect(problems.nth(0)).toContainText('第 9 行，第 23 个字');
  await expect(problems.nth(1)).toContainText('“colour”');
  await expect(problems.nth(1)).toContainText('第 19 行，第 7 个字');
  const good = page.getByRole('article', { name: '未按规定留存发车记录' });
  await expect(good).toContainText('最后一天是2027年5月10日。');
});

test('a file that cannot be read says where it breaks, at the top, and the focus goes there', async ({
  portal,
  page,
}) => {
  await portal.choose('cut.json', '{\n  "schema": "credit-record/1",\n  "subject": nobody\n}\n');
  await expect(portal.errorSummary).toBeFocused();
  await expect(portal.errorSummary).toContainText('第 3 行，第 14 个字');
  await expect(page).toHaveTitle(new RegExp(`^${words.error}：`));
  await portal.errorSummary.getByRole('link', { name: words.start.cannotRead }).click();
  await expect(page.getByLabel(words.start.file.label)).toBeFocused();
});

test('text that cannot be read stays where it was typed', async ({ portal, page }) => {
  await portal.paste('not a record');
  await expect(portal.errorSummary).toBeFocused();
  await expect(portal.errorSummary).toContainText('第 1 行，第 1 个字');
  await expect(page.getByLabel(words.start.paste.label)).toHaveValue('not a record');
});

test('pasting nothing is an error, and what is pasted then is not', async ({ portal, page }) => {
  await portal.paste('');
  await expect(portal.errorSummary).toBeFocused();
  await portal.errorSummary.getByRole('link', { name: words.start.paste.empty }).click();
  await expect(page.getByLabel(words.start.paste.label)).toBeFocused();
  await portal.paste(record('person'));
  await expect(portal.entry).toContainText(standing);
  await expect(portal.errorSummary).toBeHidden();
  await expect(page).not.toHaveTitle(new RegExp(words.error));
});
