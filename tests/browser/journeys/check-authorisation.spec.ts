import { Check } from '../portal/check';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { steps, scopes, purposeAnswers, untilAnswers, bundledAnswers, result, good } =
  words.check.authorisation;
const { kinds, places } = words.check.subject;

test('a letter for everything and for good is refused, and it is said how it should read', async ({
  portal,
  page,
}) => {
  const check = new Check(portal, page);
  await portal.open();
  await check.choose('authorisation');
  await check.answer(steps.letter, kinds.naturalPerson, places.heilongjiang);
  await check.answer(steps.purpose, scopes.all);
  await check.answer(steps.time, purposeAnswers.no);
  await check.answer(steps.bundled, untilAnswers.no);
  await check.answer(result.title, bundledAnswers.no);
  const main = page.getByRole('main');
  // HLJ-24: a purpose; HLJ-36: not once for life, not everything for good.
  await expect(main).toContainText('照您说的，这份授权书有 3 处不合规定。先别签。');
  await expect(main.locator('.notice', { hasText: '授权书没有写用途' })).toContainText('第二十四条');
  await expect(page.getByRole('region', { name: result.missing })).toContainText(good.purpose);
});

test('a letter that says it all is in order', async ({ portal, page }) => {
  const check = new Check(portal, page);
  await portal.open();
  await check.choose('authorisation');
  await check.answer(steps.letter, kinds.naturalPerson, places.xinjiang);
  await page.getByLabel(words.check.authorisation.grantee).fill('晴岚银行（虚构）');
  await check.answer(steps.purpose, scopes.penalties);
  await check.pick(purposeAnswers.yes);
  await check.next();
  await expect(portal.errorSummary).toBeFocused();
  await page.getByLabel(words.check.authorisation.purpose).fill('审查一笔贷款');
  await check.answer(steps.time);
  await check.pick(untilAnswers.yes);
  const until = page.getByRole('group', { name: words.check.authorisation.until });
  await until.getByLabel('年').fill('2027');
  await until.getByLabel('月').fill('1');
  await until.getByLabel('日').fill('31');
  await check.answer(steps.bundled);
  await check.answer(result.title, bundledAnswers.no);
  await expect(page.getByRole('main')).toContainText(result.fine);
  await expect(page.getByRole('region', { name: result.missing })).toContainText(
    '同意晴岚银行（虚构）查询我的这些信息：行政处罚，只用于审查一笔贷款',
  );
});
