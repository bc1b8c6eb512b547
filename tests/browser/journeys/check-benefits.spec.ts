import { Check } from '../portal/check';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { benefits, parts } = words.check;

test('benefits need a record; then each obstacle is told with its entry and what would change it', async ({
  portal,
  page,
}) => {
  const check = new Check(portal, page);
  await portal.open();
  await check.choose('benefits');
  await page.getByRole('button', { name: benefits.open }).click();
  await portal.openDemo();
  await check.choose('benefits');
  await expect(portal.title).toHaveText(parts.benefits.title);
  const main = page.getByRole('main');
  // KLM-22 wants no entry that stands, and a good one; the demo's entry stands until its last day.
  await expect(main).toContainText('公示到2027年6月15日为止，过了这天就不再妨碍。');
  await expect(main).toContainText('2026年9月16日起可以申请修复，修复办成就不再妨碍。');
  await expect(main).toContainText('规定要有好记录，您的记录里没有。');
  const rewards = page.getByRole('region', { name: benefits.rewards.title });
  await expect(rewards).toContainText('可以给，不是一定给');
  await expect(rewards.getByRole('listitem').filter({ hasText: '第二十二条' }).last()).toContainText(
    '优先办理',
  );
  await main.getByRole('link', { name: '未按规定检查作业现场的安全设施' }).first().click();
  await expect(page).toHaveURL(/#\/record\/e1$/);
});
