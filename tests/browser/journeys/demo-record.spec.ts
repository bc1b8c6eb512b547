import { expect, test } from '../portal/test';
import { words } from '../portal/words';

/*
 * The invented firm was fined on 2026-06-15; the authority calls it a general matter. From 2026-04-01 O36 shows those for
 * 3 months at least and 1 year at most, from the day of determination; KLM-33 frames all with 3 years. By CC-201 and
 * CC-202 three months end on 2026-09-15, a year on 2027-06-15, three on 2029-06-15.
 */
test.beforeEach(async ({ portal }) => {
  await portal.open();
  await portal.openDemo();
});

test('says until when the entry is shown, and since when it can be repaired', async ({ portal }) => {
  await expect(portal.title).toHaveText('克拉玛依市晴岚机械修理有限公司（虚构）');
  await expect(portal.entry).toContainText('还要公示 206 天，最后一天是2027年6月15日。');
  await portal.openEntry();
  await expect(portal.title).toHaveText('未按规定检查作业现场的安全设施');
  await expect(portal.day('startsOn')).toHaveText('2026年6月15日');
  await expect(portal.day('firstRepairDay')).toHaveText('2026年9月16日');
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
  await expect(portal.entry).toContainText('还要公示 206 天，最后一天是2027年6月15日。');
  await expect(portal.entry).toContainText('现在就可以申请修复');
  await expect(portal.entry.getByText('公示期内', { exact: true })).toBeVisible();
  await expect(portal.page.getByRole('main')).toContainText('以下按2026年11月21日计算，也就是今天。');
});

test('shows its arithmetic, each step with its article, and what each rule says', async ({ portal }) => {
  await portal.openEntry();
  await portal.unfold(words.record.why);
  const step = (text: string, law = '') =>
    portal.entry.getByRole('listitem').filter({ hasText: text }).filter({ hasText: law }).first();

  const frame = step('最多公示 3 年：从2026年6月15日算起，最后一天是2029年6月15日。');
  await expect(frame).toContainText('《克拉玛依市社会信用条例》第三十三条');
  const shortest = step(
    '至少公示 3 个月：从2026年6月15日算起，到2026年9月15日满。',
    '《信用修复管理办法》公示期限的规定',
  );
  await expect(shortest).toContainText('《中华人民共和国民法典》第二百零一条、第二百零二条');
  await expect(step('第二天起可以申请修复：2026年9月16日。', '《信用修复管理办法》')).toBeVisible();
  await expect(step('最多公示 1 年：从2026年6月15日算起，最后一天是2027年6月15日。')).toBeVisible();
  await expect(step('离最后一天2027年6月15日还有 206 天。')).toBeVisible();

  const reading = (law: string) => portal.entry.locator('.reading', { hasText: law });
  await expect(reading('《克拉玛依市社会信用条例》')).toContainText('2029年6月15日');
  await expect(reading('《克拉玛依市社会信用条例》')).toContainText(words.record.readings.beside);
  await expect(reading('《信用修复管理办法》')).toContainText('2027年6月15日');
  await expect(reading('《信用修复管理办法》')).toContainText(words.record.readings.governs);
});

test('can be read in English, and be closed so that nothing of it stays', async ({ portal, page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(portal.entry).toContainText('15 June 2027');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: '简体中文' }).click();

  await page.getByRole('button', { name: words.record.close }).click();
  await expect(portal.title).toHaveText(words.start.title);
  await portal.visit(words.pages.record);
  await expect(portal.title).toHaveText(words.record.none.title);
});
