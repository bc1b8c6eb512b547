import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../portal/keyboard';
import { record } from '../portal/record';
import { scanned } from '../portal/scan';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { code } = words;

const preview = (page: Page) => page.locator('.summary-text');
const line = (page: Page, start: RegExp): Locator => page.getByRole('checkbox', { name: start });

/** The picture as it is drawn on the page, without what stands around it. */
const pictureOf = (page: Page) => page.getByRole('img', { name: code.picture.alt });

async function saved(page: Page, button: string): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await saving).path());
}

/** The SVG as another program shows it, on a page of its own, at a size of its own. */
async function drawn(page: Page, svg: Buffer): Promise<Buffer> {
  const other = await page.context().newPage();
  await other.setViewportSize({ width: 900, height: 900 });
  await other.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
  const picture = await other.screenshot();
  await other.close();
  return picture;
}

test('a firm makes a code of what is public, and a scanner reads it in the picture and in the drawing', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.openDemo('small-firm');
  await portal.settled();
  const requests = portal.watch.requests.length;
  await page.getByRole('link', { name: code.title }).click();
  await expect(portal.title).toHaveText(code.title);

  // Four penalties and arrears are on show, one of the penalties too long; with the grade that makes five public entries.
  await expect(line(page, /^企业记录里可列的公示信息：5条$/)).toBeChecked();
  await expect(line(page, /洗车废水/)).toHaveCount(0);
  await expect(line(page, /^行政处罚/).first()).not.toBeChecked();
  await line(page, /^公共信用综合评价：A（2026-03-31）$/).check();
  await line(page, /^欠缴/).check();
  await expect(line(page, /^记录取自/)).toBeChecked();

  const text = await preview(page).innerText();
  const lines = text.split('\n');
  expect(lines).toEqual([
    '企业信用信息自选摘要',
    '名称：克拉玛依市晴岚机械修理有限公司（虚构）',
    '统一社会信用代码：91659999MA0000007L',
    '记录取自：示例信用网（虚构），2026-11-20',
    '企业记录里可列的公示信息：5条',
    '公共信用综合评价：A（2026-03-31）',
    '欠缴：2026年5月的社会保险费没有按时缴（克拉玛依市社会保险中心（示例），2026-07-20，推算可公示到2027-07-20）',
    '日期：2026-11-21',
    '由企业自己挑选，不是全部，也不是机关的证明。请上公示网站核对。',
    `SM3：${createHash('sm3').update(lines.slice(0, -1).join('\n'), 'utf8').digest('hex')}`,
  ]);

  await test.step('the picture on the page', async () => {
    await expect.poll(async () => scanned(await pictureOf(page).screenshot())?.text).toBe(text);
  });
  await test.step('every size of the picture that is saved', async () => {
    for (const [size, dots] of [
      ['screen', 4],
      ['print', 10],
      ['poster', 24],
    ] as const) {
      await page.getByRole('radio', { name: code.picture.sizes[size] }).check({ force: true });
      const png = await saved(page, code.picture.png);
      const read = scanned(png);
      expect(read?.text, size).toBe(text);
      expect(png.readUInt32BE(16), size).toBe((17 + 4 * (read?.version ?? 0) + 8) * dots);
    }
  });
  await test.step('the drawing', async () => {
    const svg = await saved(page, code.picture.svg);
    // The browser asks for the icon of the page in its own time.
    const asked = portal.watch.requests.slice(requests).filter((path) => path !== '/favicon.svg');
    expect(asked).toEqual([]);
    expect(scanned(await drawn(page, svg))?.text).toBe(text);
  });
});

test('as much text as fits is still read; what is more has to go first', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo('small-firm');
  await page.goto('./#/code');
  await expect(pictureOf(page)).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.getByRole('heading', { name: /^太长了/ })).toBeVisible();
  await expect(pictureOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: code.text.drop }).click();
  await expect(page.getByRole('heading', { name: /^太长了/ })).toHaveCount(0);
  const text = await preview(page).innerText();
  expect(Buffer.byteLength(text)).toBeGreaterThan(600);
  const png = await saved(page, code.picture.png);
  expect(scanned(png)?.text).toBe(text);
});

test('a text that was scanned is checked with the keyboard alone, with and without the record', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.openDemo('small-firm');
  await page.goto('./#/code');
  await expect(line(page, /^名称/)).toBeChecked();
  const text = await preview(page).innerText();
  const field = page.getByRole('textbox', { name: code.check.label });
  await tabTo(page, field);
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const verdict = page.getByRole('group', { name: code.check.title });
  await expect(verdict).toBeFocused();
  await expect(verdict.getByRole('heading')).toHaveText(code.check.unchanged);
  await expect(verdict.getByRole('listitem')).toHaveText([
    /^名称.*一样$/,
    /^统一社会信用代码.*一样$/,
    /^记录取自.*一样$/,
    /^企业记录里可列的公示信息：5条一样$/,
  ]);

  await field.fill(text.replace('5条', '0条'));
  await page.getByRole('button', { name: code.check.press, exact: true }).click();
  await expect(verdict.getByRole('heading')).toHaveText(code.check.changed);
  await expect(verdict.getByRole('listitem').last()).toHaveText(
    `企业记录里可列的公示信息：0条${code.check.differs}`,
  );

  await page.reload();
  await field.fill(text);
  await page.getByRole('button', { name: code.check.press, exact: true }).click();
  await expect(verdict.getByRole('heading')).toHaveText(code.check.unchanged);
  await expect(verdict).toContainText(code.check.noRecord);
});

test('of a person no code is made', async ({ portal, page }) => {
  await portal.open();
  await portal.choose('person.json', record('person'));
  await expect(portal.entry).toBeVisible();
  await expect(page.getByRole('link', { name: code.title })).toHaveCount(0);
  await page.goto('./#/code');
  await expect(page.getByRole('heading', { name: code.person.title })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
