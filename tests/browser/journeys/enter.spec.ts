import { readFileSync } from 'node:fs';
import { tabTo } from '../portal/keyboard';
import { expect, test } from '../portal/test';
import { goOn, question, typeDay, typePenalty } from '../portal/typed-entry';
import { words } from '../portal/words';

const { fields, review, steps } = words.enter;

test.beforeEach(async ({ portal }) => {
  await portal.open('#/enter');
});

/* A general matter of 2026-06-15 can be repaired from 2026-09-16 and is shown until 2027-06-15 (O36; demo-record.spec.ts). */
test('a penalty typed by hand gets its days like any other', async ({ portal, page }) => {
  await typePenalty(page);
  await expect(page.getByText('2000.50')).toBeVisible();
  await page.getByRole('button', { name: review.open }).click();
  await expect(portal.title).toHaveText('某修理厂（虚构）');
  await portal.openEntry();
  await expect(portal.day('firstRepairDay')).toHaveText('2026年9月16日');
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
  await expect(portal.entry).toContainText('2,000.5');
  await expect(page.locator('.problems')).toHaveCount(0);
});

test('back and forth nothing is lost, by the browser and by the page', async ({ portal, page }) => {
  await typePenalty(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: steps.since })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel(fields.fine.label)).toHaveValue('2000.50');
  await page.getByRole('link', { name: words.enter.back }).click();
  const decided = question(page, fields.determinedOn.label);
  await expect(decided.getByLabel(words.record.day.year, { exact: true })).toHaveValue('2026');
  await portal.visit(words.pages.law);
  await page.goBack();
  await expect(decided.getByLabel(words.record.day.year, { exact: true })).toHaveValue('2026');
});

test('an answer is changed from the review, which comes back', async ({ page }) => {
  await typePenalty(page);
  await page.getByRole('link', { name: new RegExp(`${review.change}.*${steps.days}`) }).click();
  await typeDay(page, fields.determinedOn.label, '2026-06-31');
  await page.getByRole('button', { name: words.enter.next }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link').click();
  await expect(
    question(page, fields.determinedOn.label).getByLabel(words.record.day.day, { exact: true }),
  ).toBeFocused();
  await typeDay(page, fields.determinedOn.label, '2026-06-16');
  await goOn(page, 'review');
  await expect(page.getByText('2026年6月16日')).toBeVisible();
});

test('another entry goes into the record that is open, beside those that are there', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.openDemo('citizen');
  await portal.visit(words.pages.start);
  await page.getByRole('link', { name: words.start.byHand.open }).click();
  await page.getByLabel(words.enter.target.open).check();
  await goOn(page, 'what');
  await question(page, fields.kind.label).getByLabel(words.entryKind.honour).check();
  await page.getByLabel(fields.title.label).fill('献血两次');
  await goOn(page, 'days');
  await page.getByLabel(words.enter.dayUnknown).check();
  await goOn(page, 'details');
  await page.getByLabel(fields.honour.label).selectOption(words.enter.honours.bloodDonation);
  await goOn(page, 'since');
  await goOn(page, 'review');
  await page.getByRole('button', { name: review.add }).click();
  await expect(portal.entries).toHaveCount(5);
  await expect(portal.entries.last()).toContainText('献血两次');
  await expect(page.locator('.problems')).toHaveCount(0);
});

test('the record can be saved as a file, and the file be opened again', async ({ portal, page }) => {
  await typePenalty(page);
  await page.getByText(review.keep, { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: review.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(review.file);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toBe(await page.getByLabel(review.text).inputValue());
  await portal.open();
  await portal.choose('saved.json', text);
  await portal.openEntry();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
});

test('nothing of it is asked for, kept or put into the address', async ({ portal, page, watch }) => {
  await portal.settled();
  const before = watch.requests.length;
  await typePenalty(page);
  const asked = watch.requests.slice(before).filter((path) => path !== '/favicon.svg');
  expect(asked).toEqual([]);
  expect(page.url()).toMatch(/#\/enter\/review$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: steps.whose })).toBeVisible();
  await expect(page.getByLabel(fields.name.label)).toHaveValue('');
});

test('an entry is typed without a mouse', async ({ portal, page }) => {
  const { keyboard } = page;
  const next = page.getByRole('button', { name: words.enter.next });
  await tabTo(page, question(page, fields.subjectKind.label).getByLabel(words.subjectKind.naturalPerson));
  await keyboard.press('Space');
  await tabTo(page, next);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: steps.what })).toBeFocused();

  await tabTo(page, question(page, fields.kind.label).getByLabel(words.entryKind.penalty));
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(question(page, fields.kind.label).getByLabel(words.entryKind.arrears)).toBeChecked();
  await tabTo(page, next);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: steps.days })).toBeFocused();

  await tabTo(page, next);
  await keyboard.press('Enter');
  await expect(portal.errorSummary).toBeFocused();
  await tabTo(page, portal.errorSummary.getByRole('link'));
  await keyboard.press('Enter');
  const decided = question(page, fields.determinedOn.label);
  await expect(decided.getByLabel(words.record.day.year, { exact: true })).toBeFocused();
  await tabTo(page, page.getByLabel(words.enter.dayUnknown));
  await keyboard.press('Space');
  for (const step of [steps.details, steps.since, steps.review]) {
    await tabTo(page, next);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: step })).toBeFocused();
  }
  await tabTo(page, page.getByRole('button', { name: review.open }));
  await keyboard.press('Enter');
  await expect(portal.entry).toBeVisible();
});
