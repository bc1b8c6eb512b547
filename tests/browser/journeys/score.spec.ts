import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../portal/keyboard';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

/* Points are added up by hand from docs/self-check-model.md, whose clauses stand beside each number. */

const { score } = words;

const toScore = (page: Page): Locator => page.getByRole('link', { name: words.record.beside.score });
const region = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });
const running = (page: Page): Promise<string[]> =>
  region(page, score.sum.title)
    .locator('.sum-line')
    .evaluateAll((lines) => lines.map((line) => line.querySelectorAll('.sum-points')[1]?.textContent ?? ''));

async function choose(page: Page, step: keyof typeof score.steps.names, entry: string): Promise<void> {
  await page.getByLabel(score.steps.which).selectOption(step);
  await page.getByLabel(score.steps.entry).selectOption({ label: entry });
  await page.getByRole('button', { name: score.steps.add }).click();
}

/** The rows of the table of before and after, as they are read. */
const compared = (page: Page): Locator =>
  page.getByRole('table', { name: score.compare.title }).locator('tbody tr');

test('the demo firm: official grade apart, points that add up, what repair changes, and the way to A', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.settled();
  const before = portal.watch.requests.length;
  await portal.openDemo();
  await toScore(page).click();
  await expect(portal.title).toHaveText(score.title);

  const official = region(page, score.official.title);
  await expect(official).toContainText('2026年3月31日');
  await expect(official).toContainText('信用评价机构（示例）');
  await expect(official.locator('.official-grade')).toHaveText('A');

  // 90 (0), three general penalties within their year −10 each (1.1.2), the one of 2025 is past its last day, arrears of
  // less than six months −5 (2.2.1): 55, which is C (from 50).
  await expect(region(page, score.self.title)).toContainText('C（一般） 55 分');
  await expect
    .poll(() => running(page))
    .toEqual(['', '到这里 80 分', '到这里 70 分', '到这里 60 分', '到这里 55 分']);
  await expect(region(page, score.sum.title)).toContainText('合计 55 分');

  // Without the first penalty: 55 + 10.
  await choose(page, 'repair', '未按规定检查作业现场的安全设施');
  await expect(compared(page).nth(0)).toContainText('65 分');
  await expect(compared(page).nth(1)).toContainText('C（一般）');

  // A begins at 85 = 90 − 5: all three penalties have to go. The last two can be repaired three months after 2026-09-03.
  const way = region(page, score.path.title);
  await way.getByLabel('A（很好）').check();
  await expect(way).toContainText('最早 2026年12月4日 到 A（很好）。');
  await expect(way.getByRole('listitem').filter({ hasText: '申请修复' })).toHaveCount(3);
  await expect(way).toContainText('照这样做，那天是 85 分、A（很好）。');
  expect(portal.watch.requests.slice(before).filter((path) => path !== '/favicon.svg')).toEqual([
    '/demo/small-firm.json',
  ]);

  await official.getByRole('link', { name: score.official.object }).click();
  await expect(page).toHaveURL(/#\/apply\/F3\/e6$/);
});

test('a file of one’s own: time gives points back, a commitment kept or broken, nothing asked for', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.settled();
  const before = portal.watch.requests.length;
  await portal.choose('firm.json', record('scored-firm'));
  await toScore(page).click();

  await expect(region(page, score.official.title)).toContainText(score.official.none);
  // 90 (0) −10 (1.1.2) −25 (1.1.3), of which after one year 700‰ count: 17 without the part of a point, so 8 come back
  // (1.1.4); +3 for the honour of a city (3.3): 66, C.
  await expect(region(page, score.self.title)).toContainText('C（一般） 66 分');
  await expect
    .poll(() => running(page))
    .toEqual(['', '到这里 80 分', '到这里 55 分', '到这里 63 分', '到这里 66 分']);

  // Kept: +2 (3.1). Broken: −10 (2.3), and in Heilongjiang no licences on a commitment any more (HLJ-45).
  await choose(page, 'keep', '补齐材料的承诺');
  await expect(compared(page).nth(0)).toContainText('68 分');
  await expect(region(page, score.steps.title)).toContainText('2027年1月31日');
  await page.getByRole('button', { name: score.steps.removeAll }).click();
  await choose(page, 'break', '补齐材料的承诺');
  await expect(compared(page).nth(0)).toContainText('56 分');
  await expect(compared(page).last()).toContainText('还不符合');

  // 2027-03-31: two years, 400‰ of 25 are 10. 2027-05-10: one year, 700‰ of 10 are 7. The day after, its display has
  // ended. 2028-04-01: three years of display have ended for the serious one.
  const line = page.getByRole('table', { name: score.line.title }).locator('tbody tr');
  await expect(line).toHaveCount(5);
  for (const [place, told] of [
    '2026年11月21日 66 分、C（一般）',
    '2027年3月31日 73 分、B（较好）',
    '2027年5月10日 76 分、B（较好）',
    '2027年5月11日 83 分、B（较好）',
    '2028年4月1日 93 分、A（很好）',
  ].entries())
    await expect(line.nth(place)).toContainText(new RegExp(told.replace(' ', '\\s*')));
  await expect(line.nth(3)).toContainText('没有按规定公示价格');
  expect(portal.watch.requests.slice(before).filter((path) => path !== '/favicon.svg')).toEqual([]);
});

test('another model: deductions only, with what could not be read', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo();
  await toScore(page).click();
  await page.getByLabel('邢台市法人失信扣分表（2020）').check();
  const self = region(page, score.self.title);
  // No arrears of wages, and none found by a court.
  await expect(self).toContainText(score.self.noDeductions);
  await expect(self).toContainText(score.self.noBase);
  await expect(self).toContainText('可靠的转述');
  await expect(self).toContainText('基础分、分值范围和等级没有读到');
  await expect(region(page, score.path.title)).toHaveCount(0);
});

test('people are not scored, and nothing else is said', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo('citizen');
  await expect(toScore(page)).toHaveCount(0);
  await page.goto('./#/score');
  await expect(page.getByRole('heading', { name: score.person.title })).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('第二十六条');
});

test('without a record it leads to one', async ({ portal, page }) => {
  await portal.open('#/score');
  await page.getByRole('button', { name: score.open }).click();
  await expect(page).toHaveURL(/#\/start$/);
});

test('what if, without a mouse', async ({ portal, page }) => {
  const { keyboard } = page;
  await portal.open();
  await portal.choose('firm.json', record('scored-firm'));
  await expect(portal.title).toBeFocused();
  await tabTo(page, toScore(page));
  await keyboard.press('Enter');
  await expect(portal.title).toBeFocused();
  const add = page.getByRole('button', { name: score.steps.add });
  await expect(add).toBeVisible();
  await tabTo(page, add);
  await keyboard.press('Enter');
  await expect(portal.errorSummary).toBeFocused();
  await tabTo(page, portal.errorSummary.getByRole('link'));
  await keyboard.press('Enter');
  const which = page.getByLabel(score.steps.which);
  await expect(which).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(which).toHaveValue('repair');
  await tabTo(page, page.getByLabel(score.steps.entry));
  await keyboard.press('ArrowDown');
  await tabTo(page, add);
  await keyboard.press('Enter');
  // Without the first penalty: 66 + 10.
  await expect(compared(page).nth(0)).toContainText('76 分');
  await tabTo(page, page.getByRole('button', { name: /^去掉：/ }));
  await keyboard.press('Enter');
  await expect(page.getByRole('table', { name: score.compare.title })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: score.steps.title })).toBeFocused();
});
