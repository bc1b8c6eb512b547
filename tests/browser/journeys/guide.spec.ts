import { expect, test } from '../portal/test';
import { words } from '../portal/words';

test.beforeEach(async ({ portal }) => {
  await portal.open('#/guide');
});

/* Karamay: marked within 2 working days, answered within 7, 15 in all if extended (KLM-34); Xinjiang: 7, no extension (XJ-45). */
test('a topic tells the limits of a place by its law, and leads to the articles', async ({
  portal,
  page,
}) => {
  await page.getByRole('link', { name: '记录有错，怎么提异议' }).click();
  await expect(portal.title).toBeFocused();
  const places = page.locator('.guide-place');
  await expect(places).toHaveCount(6);
  await page.getByLabel(words.guide.places.choose).selectOption(words.guide.places.names.karamay);
  await expect(places).toHaveCount(2);
  await expect(places.nth(0)).toContainText('收到异议后 2 个工作日');
  await expect(places.nth(0)).toContainText('总共 15 个工作日');
  await expect(places.nth(1)).toContainText('收到异议后 7 个工作日');
  await page.getByLabel(words.guide.places.choose).selectOption(words.guide.places.names.elsewhere);
  await expect(page.getByText(words.guide.places.elsewhere)).toBeVisible();

  await page.getByLabel(words.guide.places.choose).selectOption(words.guide.places.names.karamay);
  await places.nth(0).getByRole('link', { name: '第三十四条' }).click();
  await expect(portal.title).toHaveText(words.law.title);
  await expect(page.locator('[id="/law/KLM-34"]')).toBeFocused();
});

test('the place of the open record is chosen by itself, and stays when another topic is read', async ({
  portal,
  page,
}) => {
  await portal.visit(words.pages.start);
  await portal.openDemo();
  await portal.visit(words.pages.guide);
  await page.getByRole('link', { name: '怎样申请信用修复' }).click();
  const place = page.getByLabel(words.guide.places.choose);
  await expect(place).toHaveValue('karamay');
  await expect(place).toHaveAccessibleDescription(words.guide.places.yours);
  await place.selectOption(words.guide.places.names.suqian);
  await page.getByRole('link', { name: '一条记录公示多久' }).click();
  await expect(place).toHaveValue('suqian');
});

test('what people say finds what the guide and the law say, without a request', async ({
  portal,
  page,
  watch,
}) => {
  const field = page.getByRole('searchbox', { name: words.search.label });
  await portal.settled();
  const before = watch.requests.length;
  await field.fill('黑名单');
  await expect(page.getByRole('status').filter({ hasText: '找到' })).toBeVisible();
  await expect(page.locator('.search-found a').first()).toHaveText('要被列入严重失信名单');
  await field.fill('第34条');
  const law = page.getByRole('link', { name: '《克拉玛依市社会信用条例》第三十四条' });
  await expect(law).toHaveAttribute('href', '#/law/KLM-34');
  await field.fill('龘龘');
  await expect(page.getByText(words.search.count(0))).toBeVisible();
  expect(watch.requests.slice(before)).toEqual([]);
  expect(page.url()).not.toContain('%');
});

test('what was searched for in the guide is still asked for on the page of the law', async ({
  portal,
  page,
}) => {
  await page.getByRole('searchbox').fill('限高');
  await portal.visit(words.pages.law);
  await expect(page.getByRole('searchbox')).toHaveValue('限高');
  await page.getByRole('link', { name: '因为失信，被限制了什么' }).click();
  await expect(portal.title).toHaveText('因为失信，被限制了什么');
});

test('a word of a topic is explained in place, by touch and by keys', async ({ portal, page }) => {
  await portal.open('#/guide/repair');
  const word = page.getByRole('button', { name: '最短公示期', exact: true });
  const meaning = page.getByText('至少要公示满这么久');
  await expect(meaning).toBeHidden();
  await word.click();
  await expect(meaning).toBeVisible();
  await word.press('Escape');
  await expect(meaning).toBeHidden();
  await word.press('Enter');
  await expect(meaning).toBeVisible();
});

test('the guide is read in English as well, with law in its own language', async ({ portal, page }) => {
  await portal.open('#/guide/complaints');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(portal.title).toHaveText('If you disagree: review, lawsuit, complaint');
  await expect(page.locator('.guide-told').first()).toHaveAttribute('lang', 'zh-CN');
});
