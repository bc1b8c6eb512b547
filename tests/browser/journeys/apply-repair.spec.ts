import type { Locator } from '@playwright/test';
import { tabTo } from '../portal/keyboard';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { agent, applicant } from '../portal/writing';

const { apply } = words;

/*
 * Fined on 2026-06-15, a general matter: by O36 repair can be asked for after three months, which by CC-202 end on
 * 2026-09-15, so from 2026-09-16 on. The duties were done on 2026-07-02. KLM-35 and O36 let it go to several.
 */
test('an application for repair is written without a mouse, with its commitment', async ({
  portal,
  page,
}) => {
  const { keyboard } = page;
  const main = page.getByRole('main');
  const onto = async (target: Locator, to: string) => {
    await tabTo(page, target);
    await keyboard.press('Enter');
    await expect(portal.title).toHaveText(to);
    await expect(portal.title).toBeFocused();
  };
  const link = (name: string) => main.getByRole('link', { name, exact: true });
  const next = (to: string) => onto(main.getByRole('button', { name: apply.next, exact: true }), to);
  const type = async (label: string, text: string) => {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await keyboard.type(text);
  };
  const tick = async (box: Locator) => {
    await tabTo(page, box);
    await keyboard.press('Space');
    await expect(box).toBeChecked();
  };

  await portal.open();
  await portal.openDemo();
  await portal.openEntry('未按规定检查作业现场的安全设施');
  await portal.title.focus();
  await onto(link(apply.writeNamed(words.form.F1.name)), '信用修复申请书');
  await expect(main).toContainText(apply.start.can);
  await expect(main).toContainText('信用修复培训证明');
  await onto(link(apply.start.begin), '是哪条信息');
  await next('义务履行情况');
  await expect(page.getByRole('group', { name: '义务是哪天全部履行完的' }).getByLabel('月')).toHaveValue('7');
  await type('履行了哪些义务，怎样履行的', '罚款已经全额缴到指定银行。');
  const harm = page.getByLabel(/^怎样改正、怎样消除影响的/);
  await tabTo(page, harm);
  await keyboard.type('现场的安全设施已经逐项补上。');
  await next('信用承诺书');
  const made = page.getByRole('group', { name: /承诺/ }).first();
  for (const [part, text] of [
    ['年', '2026'],
    ['月', '11'],
    ['日', '20'],
  ] as const) {
    await tabTo(page, made.getByLabel(part, { exact: true }));
    await keyboard.press('Control+A');
    await keyboard.type(text);
  }
  for (const box of await page.getByRole('checkbox').all()) await tick(box);
  await next('申请人');
  for (const [label, text] of Object.entries(applicant)) await type(label, text);
  await next('经办人或代办人');
  await tabTo(page, main.getByRole('button', { name: apply.next, exact: true }));
  await keyboard.press('Enter');
  await expect(portal.errorSummary).toBeFocused();
  for (const [label, text] of Object.entries(agent)) await type(label, text);
  await next('交给谁');
  await next('交之前看一遍');
  for (const box of await page.getByRole('checkbox').all()) await tick(box);
  await next(apply.papers.title);
  await tick(page.getByRole('checkbox').first());
  await onto(link(apply.next), apply.review.title);
  await onto(main.getByRole('button', { name: apply.review.make }), apply.letter.title);

  const [application, commitment] = [page.getByRole('article').first(), page.getByRole('article').last()];
  for (const text of [
    '信用修复申请书',
    '《克拉玛依市社会信用条例》第三十五条',
    '决定书要求的义务已于2026年7月2日全部履行完毕。',
    '示例应急罚〔2026〕7号',
    '2026年9月16日',
  ])
    await expect(application).toContainText(text);
  await expect(commitment).toContainText('信用修复承诺书');
  await expect(commitment).toContainText('2026年11月20日');
  await expect(main).toContainText(apply.letter.commitment);
});
