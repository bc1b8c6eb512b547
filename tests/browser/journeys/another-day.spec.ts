import { expect, test } from '../portal/test';
import { words } from '../portal/words';

/*
 * The small firm's first entry: repair from 2026-09-16, shown until 2027-06-15 (demo-record.spec.ts says why). Its third
 * and fourth can be repaired from 2026-12-04, its fifth from 2026-10-21; its second is overdue since 2026-05-21.
 */
const standings = [
  {
    when: 'the day before repair can be asked for',
    day: '2026-09-15',
    asOf: '以下按2026年9月15日计算，不是今天。',
    status: '公示期内',
    standing: '还要公示 273 天，最后一天是2027年6月15日。',
    summary: '最早从2026年9月16日起可以申请修复',
  },
  {
    when: 'the first day of repair',
    day: '2026-09-16',
    asOf: '以下按2026年9月16日计算，不是今天。',
    status: '公示期内',
    standing: '还要公示 272 天，最后一天是2027年6月15日。',
    summary: '1 条到了可以申请修复的时候',
  },
  {
    when: 'the last day',
    day: '2027-06-15',
    asOf: '以下按2027年6月15日计算，不是今天。',
    status: '公示期内',
    standing: '公示的最后一天，第二天起就不该再显示',
    summary: '4 条到了可以申请修复的时候',
  },
  {
    when: 'the day after it',
    day: '2027-06-16',
    asOf: '以下按2027年6月16日计算，不是今天。',
    status: '超期还在公示',
    standing: '2027年6月15日就该撤下了，到现在已经多公示了 1 天。',
    summary: '2 条过了公示期还在公示，可以要求撤下',
  },
];

test.beforeEach(async ({ portal }) => {
  await portal.open();
  await portal.openDemo();
});

test('the record can be seen as of another day', async ({ portal, page }) => {
  const main = page.getByRole('main');
  for (const { when, day, asOf, status, standing, summary } of standings) {
    await test.step(when, async () => {
      await portal.seeAsOf(day);
      await expect(main).toContainText(asOf);
      await expect(portal.entry.getByText(status, { exact: true })).toBeVisible();
      await expect(portal.entry).toContainText(standing);
      await expect(main).toContainText(summary);
    });
  }
  await expect(main).toContainText('这条必须撤下：未按规定检查作业现场的安全设施');
  await portal.openEntry();
  await expect(main).toContainText('这条必须撤下：未按规定检查作业现场的安全设施');
  await portal.unfold(words.record.why);
  await expect(portal.entry).toContainText('最后一天2027年6月15日已经过去 1 天。');
  await page.getByRole('button', { name: words.record.day.today }).click();
  await expect(portal.entry).toContainText('还要公示 206 天');
});

test('a day that does not exist is named at the top, and the focus goes there', async ({ portal, page }) => {
  await portal.seeAsOf('2027-02-29');
  await expect(portal.errorSummary).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${words.error}：`));
  await portal.errorSummary.getByRole('link', { name: words.record.day.impossible }).click();
  await expect(page.getByLabel(words.record.day.day, { exact: true })).toBeFocused();
});
