import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { agent, applicant, Writing } from '../portal/writing';

const { apply } = words;
const overdue = '洗车废水没有经过沉淀池直接排进雨水管';

/*
 * The firm was fined on 2025-05-20, a general matter. O36 shows those for a year at most, which by CC-202 ends on
 * 2026-05-20; the older rule for three years, to 2028-05-20, is less kind. On 2026-11-21 that is 185 days over: 11 in
 * May, 30, 31, 31, 30 and 31 from June to October, 21 in November. KLM-34 has an objection marked within 2 working days
 * and answered within 7.
 */
test('from the record to an objection that names the receiver, the articles and the days', async ({
  portal,
  page,
}) => {
  const writing = new Writing(portal, page);
  await portal.open();
  await portal.openDemo();
  const first = page.getByRole('region', { name: words.record.first.title }).getByRole('listitem').first();
  await expect(first).toContainText(overdue);
  await first.getByRole('link', { name: apply.writeNamed(words.form.F3.name) }).click();
  await expect(portal.title).toHaveText('信用信息异议申请书');

  const main = page.getByRole('main');
  await expect(main).toContainText(apply.ofEntry(overdue));
  await expect(main).toContainText(apply.start.can);
  await expect(main).toContainText('营业执照（登记证书）复印件，加盖公章');
  await page.getByRole('radio', { name: '克拉玛依市生态环境局（示例）（信息提供单位）' }).check();
  await page.getByRole('link', { name: apply.start.begin }).click();

  await expect(page.getByLabel('决定书文号（可以不填）')).toHaveValue('示例环罚〔2025〕19号');
  await expect(main).toContainText(apply.source.record);
  await writing.next('异议的内容');
  await expect(page.getByRole('checkbox', { name: '公示超过了期限' })).toBeChecked();
  await expect(main).toContainText(apply.source.finding);
  await page.getByRole('button', { name: apply.rows.add }).click();
  const second = page.getByRole('group', { name: apply.rows.row(2) });
  await expect(second.getByLabel('现在的记载')).toBeFocused();
  await second.getByLabel('现在的记载').fill('没有写明公示到哪一天');
  await second.getByLabel('应当是').fill('写明公示到2026年5月20日');
  await writing.next('您的请求');
  await expect(page.getByRole('checkbox', { name: '停止公示' })).toBeChecked();
  await writing.next('申请人');

  await page.getByRole('button', { name: apply.next }).click();
  await expect(portal.errorSummary).toBeFocused();
  await portal.errorSummary.getByRole('link', { name: apply.problem.missing('联系电话') }).click();
  await expect(page.getByLabel('联系电话')).toBeFocused();
  await writing.fill(applicant);
  await writing.next('经办人或代办人');
  await writing.fill(agent);
  await page.getByRole('link', { name: apply.back, exact: true }).click();
  await expect(page.getByLabel('联系电话')).toHaveValue('0990-0000000');
  await writing.next('经办人或代办人');
  await expect(page.getByLabel('经办人（代办人）姓名')).toHaveValue('经办某（虚构）');
  await writing.next('交给谁');
  await expect(page.getByLabel('收信单位的全称')).toHaveValue('克拉玛依市生态环境局（示例）');
  await writing.next('交之前看一遍');
  for (const tick of await page.getByRole('checkbox').all()) await tick.check();
  await writing.next(apply.papers.title);
  for (const tick of await page.getByRole('checkbox').all()) await tick.check();
  await writing.next(apply.review.title);
  await expect(main).toContainText('11 点里，做到了 11 点。');
  await writing.make();

  const letter = page.getByRole('article');
  for (const text of [
    '信用信息异议申请书',
    '克拉玛依市生态环境局（示例）：',
    '《克拉玛依市社会信用条例》第三十四条',
    '克拉玛依市晴岚机械修理有限公司（虚构）',
    '示例环罚〔2025〕19号',
    '2026年5月20日之后不再公示',
    '没有写明公示到哪一天',
    '现在已经超期185天',
    '最长公示期1年，到2026年5月20日为止。',
    '收到异议后，2个工作日内在该信息上标注“有异议”。',
    '收到异议后，7个工作日内核查并答复。',
    '决定书（或其他依据文书）复印件',
    '2026年11月21日',
  ])
    await expect(letter).toContainText(text);
  await expect(main).not.toContainText(apply.letter.open(1));
  await page.getByRole('button', { name: words.letter.copy.press }).click();
  await page.getByRole('button', { name: words.letter.word.press }).click();
  await expect(page.getByText(/异议申请书.*\.docx/)).toBeVisible();
});

test('what was said of who writes is not asked again in another letter; what is not of that entry is', async ({
  portal,
  page,
}) => {
  const writing = new Writing(portal, page);
  await portal.open('#/apply');
  await expect(portal.title).toHaveText(apply.title);
  await portal.visit(words.pages.start);
  await portal.openDemo();
  await writing.choose('F3', overdue);
  await writing.begin('是哪条信息');
  await writing.fill({ 这条信息的名称: '另一个名称' });
  for (const step of ['异议的内容', '您的请求', '申请人']) await writing.next(step);
  await writing.fill(applicant);
  await writing.next('经办人或代办人');
  await portal.visit(words.pages.record);
  await writing.choose('F1', '未按规定检查作业现场的安全设施');
  await writing.begin('是哪条信息');
  await expect(page.getByLabel('这条信息的名称')).toHaveValue('未按规定检查作业现场的安全设施');
  await page.goto('./#/apply/F1/e1/applicant');
  await expect(page.getByLabel('联系电话')).toHaveValue('0990-0000000');
  await expect(page.getByRole('main')).toContainText(apply.source.person);
});

test('a letter for the whole record begins at the record', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo();
  await portal.unfold(words.record.whole.letters);
  await page.getByRole('link', { name: apply.writeNamed(words.form.F7.name) }).click();
  await expect(portal.title).toHaveText('信用记录查询申请书');
  await page.getByRole('link', { name: apply.start.begin }).click();
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: apply.next }).click();
  await expect(page.getByRole('main')).toContainText('信用信息查询授权书');
});

test('an entry leads to its letters, and an unknown one says so', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo();
  await portal.openEntry(overdue);
  await page.getByRole('link', { name: apply.writeNamed(words.form.F3.name) }).click();
  await expect(portal.title).toHaveText('信用信息异议申请书');
  await page.getByRole('link', { name: apply.toEntry }).first().click();
  await expect(portal.title).toHaveText(overdue);
  await page.goto('./#/apply/F3/nothing');
  await expect(portal.title).toHaveText(apply.notOpen.title);
});
