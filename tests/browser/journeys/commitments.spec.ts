import type { Page } from '@playwright/test';
import { openRegister } from '../portal/commitments';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { goOn, question, typeDay } from '../portal/typed-entry';

const { commitments, enter, form } = words;

const card = (page: Page, title: string) => page.getByRole('article', { name: title });

/*
 * HLJ-46: checked within two months of the licence. Licensed on 2026-09-24, the last day is 2026-11-24, a Tuesday. Licensed
 * on 2026-10-20, two months end on 2026-12-20, a Sunday, so that the Monday after is the last (CC-203). As of 2026-11-21:
 * to 2027-03-31 it is 9 + 31 + 31 + 28 + 31 = 130 days, to 2026-11-30 it is 9, and 2026-10-31 is 21 days ago.
 */
test('six kinds in all states: their days, who checks them, and what can be done', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.settled();
  const before = portal.watch.requests.length;
  await openRegister(portal);
  const main = page.getByRole('main');
  await expect(main).toContainText('按2026年11月21日的记录，一共 7 项承诺。');
  await expect(main.getByRole('heading', { level: 2 })).toContainText([
    '已经过期（1 项）',
    '快到期（1 项）',
    '没写结果（1 项）',
    '正在履行（1 项）',
    '没有做到（1 项）',
    '承诺不实（1 项）',
    '做到了（1 项）',
  ]);
  await expect(card(page, '承诺每月公布原料来源')).toContainText(
    '最后一天是2026年10月31日，已经过了 21 天。',
  );
  const papers = card(page, '承诺补交冷库验收报告');
  await expect(papers).toContainText('要在2026年11月30日以前做到（含当天），还有 9 天。');
  await expect(papers).toContainText('最后一天是2026年12月21日。');
  await expect(papers).toContainText(words.limit.standing.inTime);
  const licence = card(page, '办食品经营许可作的告知承诺');
  await expect(licence).toContainText('还有 130 天');
  await expect(licence).toContainText('最后一天是2026年11月24日。');
  await expect(licence.getByRole('link', { name: '第四十六条' })).toHaveAttribute('href', '#/law/HLJ-46');

  const may = main.getByRole('listitem').filter({ hasText: '承诺不实或者没有兑现，还没有修复。' }).last();
  // O36: a general entry can be repaired after three months; from 2026-06-10 that is 2026-09-11.
  await expect(may).toContainText('2026年9月11日起可以申请修复，修复办成就不再妨碍。');
  await expect(main).toContainText('会在政府门户网站、信用网站和政务服务网站公示');

  await portal.unfold(words.entry.take.fallback);
  const events = await page.getByLabel(words.entry.take.text).inputValue();
  for (const day of ['20261124', '20261130', '20270331'])
    expect(events).toContain(`DTSTART;VALUE=DATE:${day}`);
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(3);

  const asked = portal.watch.requests.slice(before).filter((path) => path !== '/favicon.svg');
  expect(asked).toEqual([]);
});

test('a check that was missed is told, the day after', async ({ portal, page }) => {
  await portal.open();
  await portal.choose('commitments.json', record('commitments'));
  await portal.seeAsOf('2026-11-25');
  await page.evaluate(() => {
    location.hash = '#/commitments';
  });
  await expect(card(page, '办食品经营许可作的告知承诺')).toContainText(words.limit.standing.missed);
});

test('what was broken leads to repair, and its letter is that for this entry', async ({ portal, page }) => {
  await portal.open();
  await openRegister(portal);
  const broken = card(page, '代替社保缴费证明的承诺');
  await broken.getByText(commitments.can).click();
  await broken.getByRole('link', { name: commitments.write(form.F1.name) }).click();
  await expect(page).toHaveURL(/#\/apply\/F1\/c4$/);
  await expect(page.getByRole('main')).toContainText('代替社保缴费证明的承诺');
});

test('a commitment is typed in with its days, and stands in the register', async ({ portal, page }) => {
  const { fields } = enter;
  await portal.open();
  await openRegister(portal);
  await page.getByRole('button', { name: commitments.add }).click();
  await page.getByRole('radio', { name: enter.target.open }).check();
  await goOn(page, 'what');
  await expect(question(page, fields.kind.label).getByLabel(words.entryKind.commitment)).toBeChecked();
  await page.getByLabel(fields.title.label).fill('告知承诺换证（虚构）');
  await goOn(page, 'days');
  await page.getByLabel(enter.dayUnknown).check();
  await goOn(page, 'details');
  await page.getByLabel(fields.commitment.label).selectOption(enter.commitments.licenceReplacing);
  await page.getByLabel(enter.commitmentStatuses.performing, { exact: true }).check();
  await typeDay(page, fields.madeOn.label, '2026-09-28');
  await typeDay(page, fields.licenceDecidedOn.label, '2026-10-09');
  await goOn(page, 'since');
  await goOn(page, 'review');
  await page.getByRole('button', { name: enter.review.add, exact: true }).click();
  await expect(portal.entry).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/commitments';
  });
  // HLJ-46: two months after 2026-10-09 end on 2026-12-09, a Wednesday.
  await expect(card(page, '告知承诺换证（虚构）')).toContainText('最后一天是2026年12月9日。');
});
