import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../letters/cases';
import { fillIn } from '../letters/writing';
import { siteFolder } from '../portal/built';
import { Matter } from '../portal/matter';
import type { Portal } from '../portal/portal';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { Writing } from '../portal/writing';

const { matters } = words;

interface Journey {
  readonly who: string;
  readonly opens: (portal: Portal) => Promise<void>;
  readonly form: 'F1' | 'F3' | 'F5b';
  readonly about: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly letter: readonly string[];
  readonly next: string;
  readonly days: readonly string[];
}

const ofFirm = {
  'applicant.phone': '0990-0000000',
  'agent.name': '经办某（虚构）',
  'agent.idNumber': '650203199003074534',
  'agent.phone': '13000000001',
  'repair.harm': '已经改正，并在公告栏里作了说明。',
  'commitment.publish': true,
};

/** The firm of the demo, had it been listed a year before: on 2025-05-12. */
async function openListedLongAgo(portal: Portal): Promise<void> {
  const text = readFileSync(join(siteFolder, 'demo/serious-list-firm.json'), 'utf8');
  await portal.choose('listed.json', text.replace(/2026-(0[345]-)/g, '2025-$1'));
  await expect(portal.entry).toBeVisible();
}

/*
 * All of it is received on Saturday, 2026-11-21. HLJ-39: marked within 1 working day, the 23rd, and decided within 3, the
 * 25th. Repair and removal are answered within 10 working days: 23 to 27 and 30 November, 1 to 4 December.
 */
const journeys: readonly Journey[] = [
  {
    who: 'a citizen objects to what is shown of a trifle',
    opens: (portal) => portal.openDemo('citizen'),
    form: 'F3',
    about: '骑电动自行车走机动车道，当场罚款',
    answers: { 'applicant.phone': '13000000002' },
    letter: ['信用信息异议申请书', '《黑龙江省社会信用条例》', '示例公交简罚〔2026〕520号', '孙晓禾（虚构）'],
    next: '2026年11月23日',
    days: ['2026年11月23日', '2026年11月25日'],
  },
  {
    who: 'a small firm asks for repair',
    opens: (portal) => portal.openDemo('small-firm'),
    form: 'F1',
    about: '未按规定检查作业现场的安全设施',
    answers: {
      ...ofFirm,
      'applicant.representative': '晴岚（虚构）',
      'repair.duties': '罚款已经全额缴到指定银行。',
    },
    letter: [
      '信用修复申请书',
      '《克拉玛依市社会信用条例》第三十五条',
      '示例应急罚〔2026〕7号',
      '2026年9月16日',
    ],
    next: '2026年12月4日',
    days: ['2026年12月4日'],
  },
  {
    who: 'a firm on a serious list asks to be taken off',
    opens: openListedLongAgo,
    form: 'F5b',
    about: '有钱不付农民工工资，列入严重失信主体名单',
    answers: { ...ofFirm, 'repair.duties': '欠款已经全部还清，当事双方签了结清证明。' },
    letter: [
      '移出严重失信主体名单申请书',
      '《宿迁市社会信用条例》',
      '示例人社列决〔2026〕3号',
      '2026年5月13日',
    ],
    next: '2026年12月4日',
    days: ['2026年12月4日'],
  },
];

for (const { who, opens, form, about, answers, letter, next, days } of journeys)
  test(`${who}, hands the letter in and sees by when it is answered`, async ({ portal, page }) => {
    await portal.open();
    await opens(portal);
    await new Writing(portal, page).choose(form, about);
    await fillIn(portal, answers, Object.keys(answers));
    for (const said of letter) await expect(page.getByRole('article').first()).toContainText(said);

    const matter = new Matter(portal, page);
    await matter.take();
    const main = page.getByRole('main');
    await expect(main).toContainText(matters.due.notYet);
    await matter.handIn('2026-11-21');
    await expect(main).toContainText(matters.stage.handedIn);
    await expect(main).toContainText(matters.next(next));
    for (const day of days) await expect(main).toContainText(`最后一天是${day}`);

    await portal.visit(words.pages.matters);
    const listed = page.getByRole('article').filter({ hasText: about });
    await expect(listed).toContainText(matters.stage.handedIn);
    await expect(listed).toContainText(matters.next(next));
  });
