import type { Locator } from '@playwright/test';
import { openRegister } from '../portal/commitments';
import { tabTo } from '../portal/keyboard';
import { Matter } from '../portal/matter';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { Writing } from '../portal/writing';

const { apply, commitments, enter, firm, matters, pages } = words;
const kinds = enter.commitments;

test('a kind is chosen, its letter filled in, and its day is among the matters', async ({ portal, page }) => {
  const writing = new Writing(portal, page);
  await portal.open();
  await openRegister(portal);
  await page.getByRole('link', { name: commitments.types.link }).first().click();
  await expect(portal.title).toHaveText(commitments.types.title);
  await page.getByRole('button', { name: commitments.types.write(kinds.missingPapers) }).click();
  await writing.begin('哪一类承诺');
  await expect(page.getByLabel('材料不齐，承诺补交')).toBeChecked();
  await writing.next('承诺的内容');
  await writing.fill({
    为哪件事承诺: '补交仓库租赁合同（虚构）',
    '缺哪些材料，为什么': '租赁合同原件在总公司（虚构）',
  });
  await page.getByLabel('送到窗口').check();
  await writing.day('最晚哪天做到', '2026-12-15');
  await new Matter(portal, page).take();
  await expect(page.getByRole('main')).toContainText('要在2026年12月15日以前做到（含当天），还有 24 天。');
  await page.getByRole('link', { name: matters.promise.register }).click();
  await expect(portal.title).toHaveText(commitments.title);
  // Another kind is a letter of its own; the first stays as it was.
  await page.getByRole('link', { name: commitments.types.link }).first().click();
  await page.getByRole('button', { name: commitments.types.write(kinds.open) }).click();
  await writing.begin('哪一类承诺');
  await expect(page.getByLabel('主动公开的承诺', { exact: true })).toBeChecked();
  await expect(page.getByRole('main')).toContainText(matters.ofLetter.differs);
  await page.getByRole('button', { name: matters.ofLetter.another }).click();
  await portal.visit(pages.matters);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('article').filter({ hasText: '2026年12月15日' })).toHaveCount(1);
});

test('the letter of a kind is reached with keys only', async ({ portal, page }) => {
  const { keyboard } = page;
  const go = async (target: Locator, title: string) => {
    await tabTo(page, target);
    await keyboard.press('Enter');
    await expect(portal.title).toHaveText(title);
    await expect(portal.title).toBeFocused();
  };
  await portal.open();
  await portal.choose('commitments.json', record('commitments'));
  await expect(portal.entry).toBeVisible();
  const menu = page.getByRole('button', { name: words.menu });
  if (await menu.isVisible()) {
    await menu.focus();
    await keyboard.press('Enter');
  } else await page.getByRole('banner').getByRole('link').first().focus();
  await go(page.getByRole('navigation').getByRole('link', { name: pages.firm, exact: true }), firm.title);
  await go(page.getByRole('link', { name: firm.needs.commitments.title }), commitments.title);
  await go(page.getByRole('link', { name: commitments.types.link }).first(), commitments.types.title);
  const write = page.getByRole('button', { name: commitments.types.write(kinds.tradeBody) });
  await go(write, '信用承诺书（行业自律型）');
  await go(page.getByRole('link', { name: apply.start.begin }), '哪一类承诺');
});

test('what one declares: who answers for it, its letter, and how it is taken back', async ({
  portal,
  page,
}) => {
  await portal.open();
  await openRegister(portal);
  await page.getByRole('link', { name: commitments.declare.link }).click();
  await expect(portal.title).toHaveText(commitments.declare.title);
  const main = page.getByRole('main');
  await expect(main).toContainText('对合法、真实、准确、完整都要负责');
  // HLJ-37: a good entry, such as a commitment that was kept, is not shown against one's wish.
  await expect(main.getByRole('link', { name: '修复时作的承诺' })).toHaveAttribute('href', '#/apply/F9/c6');
  await main.getByRole('link', { name: commitments.declare.writeBack }).click();
  await expect(portal.title).toHaveText('撤回信用信息自主申报的说明');
  await expect(page.getByRole('link', { name: apply.start.begin })).toBeVisible();
  await page.goBack();
  await main.getByRole('link', { name: commitments.declare.write }).click();
  await expect(page).toHaveURL(/#\/apply\/F13$/);
  await expect(portal.title).toHaveText('信用信息自主申报表');
  await expect(page.getByRole('link', { name: apply.start.begin })).toBeVisible();
});
