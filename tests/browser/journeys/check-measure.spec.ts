import { Check } from '../portal/check';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { steps, targets, publishedAnswers, stillAnswers, behindKinds } = words.check.measure;
const { kinds, places } = words.check.subject;

test('without a record: a limit on high consumption of a child in Suqian, because of a fine', async ({
  portal,
  page,
}) => {
  const check = new Check(portal, page);
  await portal.open();
  await check.choose('measure');
  await expect(portal.title).toHaveText(words.check.subject.title);
  await check.answer(steps.kind, kinds.naturalPerson, places.suqian);
  await page.getByLabel(words.check.measure.word).fill('坐飞机');
  await expect(page.getByRole('radio')).toHaveCount(2);
  await check.answer(steps.behind, words.applied.highConsumption);
  await check.answer(steps.target, behindKinds.penalty);
  await check.answer(steps.lists, targets.child);
  await check.answer(steps.time, publishedAnswers.no);
  await check.answer('核对结果：限制高消费', stillAnswers.yes);

  const main = page.getByRole('main');
  // SQ-36 and JS-47 protect others than the subject, SQ-34 and JS-45 want the list published.
  await expect(main).toContainText('照您说的，有 2 处不合规定。');
  const problem = (title: string) => main.locator('.notice', { hasText: title });
  await expect(problem('这项措施用到了别人身上')).toContainText('《宿迁市社会信用条例》第三十六条');
  await expect(problem('这项措施没有公布过')).toContainText('《江苏省社会信用条例》第四十五条');
  // Neither SQ-35 nor JS-46 names it; whether the national list does was not known.
  await expect(main.locator('.open-findings')).toContainText('国家清单里有没有这项措施');
  await expect(main).toContainText('到“信用中国”网站上查');

  const questions = page.getByRole('region', { name: words.check.measure.questions.title });
  await expect(questions).toContainText(words.check.measure.questions.third);
  await expect(questions.getByRole('link', { name: '第三十六条' })).toBeVisible();
  const luxury = page.getByRole('region', { name: words.check.measure.luxury.title });
  await expect(luxury.getByRole('listitem').filter({ hasText: '飞机' })).toBeVisible();
  await expect(luxury).toContainText(words.packStatus.draft);
});

test('what was answered can be changed, and the browser goes back a step without losing anything', async ({
  portal,
  page,
}) => {
  const check = new Check(portal, page);
  await portal.open();
  await check.choose('measure');
  await check.answer(steps.kind, kinds.legalPerson, places.karamay);
  await check.answer(steps.behind, words.applied.subsidyCancel);
  await page.goBack();
  await expect(portal.title).toHaveText(steps.kind);
  await expect(page.getByLabel(words.applied.subsidyCancel, { exact: true })).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel(places.karamay, { exact: true })).toBeChecked();
  await page.goForward();
  await check.answer(steps.behind);
  await check.answer(steps.target, behindKinds.seriousList);
  await check.answer(steps.lists, targets.subject);
  await check.answer(steps.time, publishedAnswers.yes);
  await check.answer('核对结果：取消补助和资金支持', stillAnswers.yes);
  await page.getByRole('link', { name: `修改：${steps.kind}` }).click();
  await check.answer('核对结果：限制高消费', words.applied.highConsumption);
  // KLM-25 has it, for those on a serious list.
  await expect(page.getByRole('main')).not.toContainText('不合规定');
});

test('a step that lacks an answer says so at the top and leads there', async ({ portal, page }) => {
  const check = new Check(portal, page);
  await portal.open();
  await check.choose('measure');
  await check.pick(kinds.naturalPerson);
  await check.next();
  await expect(portal.errorSummary).toBeFocused();
  await portal.errorSummary.getByRole('link').click();
  await expect(page.getByLabel(places.karamay, { exact: true })).toBeFocused();
});

test('with a record: the measure rests on its entry, and is put into the record', async ({
  portal,
  page,
}) => {
  const check = new Check(portal, page);
  await portal.open();
  await portal.openDemo();
  await check.choose('measure');
  await check.answer(steps.behind, words.applied.officeLimit);
  await check.answer(steps.target, '未按规定检查作业现场的安全设施（行政处罚）');
  await check.answer(steps.lists, targets.subject);
  await check.pick('没有');
  await check.answer(steps.time, publishedAnswers.yes);
  await check.answer('核对结果：限制任职', stillAnswers.yes);
  const main = page.getByRole('main');
  // KLM-25 has it in its list, but for serious entries only; the person says that the national list does not help.
  await expect(main).toContainText('照您说的，有 1 处不合规定。');
  await expect(main.locator('.notice', { hasText: '这项措施只能用于严重失信' })).toContainText('第二十五条');
  await page.getByRole('button', { name: words.check.measure.add.button }).click();
  await expect(main).toContainText(words.check.measure.add.done);
  await page.getByRole('link', { name: words.check.measure.add.see }).click();
  await expect(page.getByRole('heading', { name: '限制任职' })).toBeVisible();
});
