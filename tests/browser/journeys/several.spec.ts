import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sources } from '../portal/built';
import { tabTo } from '../portal/keyboard';
import { manyEntries, record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { several, privacy, start, entry: entryWords } = words;

const demo = (name: string) => readFileSync(join(sources, 'public/demo', `${name}.json`), 'utf8');
const firm = demo('small-firm');
const listed = demo('serious-list-firm');
const firmName = '克拉玛依市晴岚机械修理有限公司（虚构）';
const listedName = '宿迁市远帆劳务分包有限公司（虚构）';

const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text, 'utf8'),
});
const choose = (page: Page, files: Readonly<Record<string, string>>) =>
  page.locator('#several-files').setInputFiles(Object.entries(files).map(([name, text]) => json(name, text)));

const card = (page: Page, name: string) => page.getByRole('article', { name });
const days = (page: Page) =>
  page.locator('.several-day time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));

test('several records at once: their days in one list, narrowed, and in one calendar; nothing is asked for', async ({
  portal,
  page,
}) => {
  await portal.open('#/several');
  await portal.settled();
  const requests = portal.watch.requests.length;
  await choose(page, { '甲.json': firm, '坏.json': '{ "schema": "credit-record/1", ', '乙.json': listed });

  await expect(page.getByRole('heading', { name: several.list(3) })).toBeVisible();
  await expect(card(page, firmName)).toContainText(
    several.card.next('2026年12月4日', several.days.kinds.repairOpens),
  );
  await expect(card(page, listedName)).toContainText('2027年5月13日');
  await expect(card(page, '坏.json')).toContainText(several.card.broken(1));

  // KLM-34, by the objection of 12 October 2026: marked within two working days, answered within seven.
  // O36: of 3 September 2026, repair from 4 December, shown until 3 September 2027. O36, serious: 12 May 2026 and 3 years.
  expect(await days(page)).toEqual([
    '2026-05-20',
    '2026-10-14',
    '2026-10-21',
    '2026-12-04',
    '2026-12-04',
    '2027-05-13',
    '2027-06-15',
    '2027-07-20',
    '2027-09-03',
    '2027-09-03',
    '2029-05-12',
  ]);
  await expect(page.locator('.several-day').nth(3)).toContainText(several.days.left(13));

  await page.getByLabel(several.days.subject).selectOption({ label: listedName });
  expect(await days(page)).toEqual(['2027-05-13', '2029-05-12']);
  await page.getByLabel(several.days.kind).selectOption({ label: several.days.kinds.displayEnds });
  expect(await days(page)).toEqual(['2029-05-12']);

  await portal.unfold(several.calendar.title);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: entryWords.take.download }).click();
  const calendar = readFileSync(await (await saving).path(), 'utf8').replace(/\r\n /g, '');
  expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toHaveLength(8);
  expect(calendar).toContain(`SUMMARY:${listedName}：`);
  expect(new Set(calendar.match(/UID:.*/g)).size).toBe(8);
  const asked = portal.watch.requests.slice(requests).filter((path) => path !== '/favicon.svg');
  expect(asked).toEqual([]);
});

test('more are added, one is taken away, one is opened, and wiping leaves none', async ({ portal, page }) => {
  await portal.open('#/several');
  await choose(page, { '甲.json': firm });
  await expect(card(page, firmName)).toContainText(several.card.entries(6));
  await choose(page, { '个人.json': record('person') });
  const person = page.getByRole('article').nth(1);
  await expect(person.getByRole('heading')).toHaveText(/^.\*+$/);
  await choose(page, { '又是甲.json': firm });
  await expect(page.getByText(several.there('又是甲.json'))).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);

  await card(page, firmName)
    .getByRole('button', { name: several.card.openOf(firmName) })
    .click();
  await expect(portal.title).toHaveText(firmName);
  await page.getByRole('link', { name: several.title }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('button', { name: several.card.removeOf(firmName) }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: several.list(1) })).toBeFocused();

  await page.getByRole('button', { name: privacy.wipe.action }).click();
  await page.getByRole('button', { name: privacy.wipe.yes, exact: true }).click();
  await expect(portal.title).toHaveText(privacy.title);
  await page.goto('./#/several');
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('long work shows how far it is, is stopped, and goes on', async ({ portal, page }) => {
  await portal.open('#/several');
  const large = (name: string) => manyEntries(4000).replace('许多记录有限公司', name);
  await choose(page, { '甲.json': firm, '乙.json': large('乙'), '丙.json': large('丙'), '丁.json': listed });
  await expect(card(page, firmName)).toContainText(several.card.entries(6));
  await page.getByRole('button', { name: several.stop }).click();
  await expect(page.getByText(several.card.stopped).first()).toBeVisible();
  await expect(card(page, firmName)).toContainText(several.card.entries(6));
  await page.getByRole('button', { name: several.goOn }).click();
  await expect(card(page, listedName)).toContainText('2027年5月13日', { timeout: 50_000 });
  await expect(page.getByText(several.card.stopped)).toHaveCount(0);
});

test('with the keyboard alone: an invented record is added, and opened', async ({ portal, page }) => {
  await portal.open('#/several');
  await tabTo(page, page.getByRole('button', { name: start.demos['small-firm'].name }));
  await page.keyboard.press('Enter');
  const open = page.getByRole('button', { name: several.card.openOf(firmName) });
  await expect(open).toBeVisible();
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await expect(portal.title).toHaveText(firmName);
  await expect(portal.title).toBeFocused();
});
