import { render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { LawPack } from '.';
import { city, draftPack, national, repealedPack } from '../../gallery/law';
import { LawSample } from '../../gallery/law-sample';
import { asked } from '../../router';

afterEach(() => {
  asked.value = null;
});

function show(pack: typeof city, yours = false) {
  const { container } = render(
    <LawSample>
      <LawPack pack={pack} yours={yours} />
    </LawSample>,
  );
  return container;
}

/** A part of a pack, by its heading. */
function part(title: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 4, name: title, hidden: true }).closest('section');
  if (!section) throw new Error(`${title} stands in no section`);
  return section;
}

/** The rules of a part, each as one text. */
const rulesOf = (title: string) =>
  within(part(title))
    .getAllByRole('listitem', { hidden: true })
    .filter(({ className }) => className === 'law-rule')
    .map(({ textContent }) => textContent);

const periods = '能公示多久，何时可以修复';
const limits = '有关单位要在几天内办好';

test('what a person sees first is short: title, status, days; the rest is folded', () => {
  const container = show(repealedPack);
  expect(container.querySelector('details')?.open).toBe(false);
  const seen = [...(container.querySelector('article')?.children ?? [])].filter(
    ({ tagName }) => tagName !== 'DETAILS',
  );
  expect(seen.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))).toEqual([
    '失信行为纠正后的信用信息修复管理办法（试行）',
    '国家发展改革委令第58号',
    '已废止 2023年5月1日起施行，2026年4月1日起不再施行',
  ]);
});

test('a pack tells where it reaches, how it was read and where to read it', () => {
  const text = show(city).textContent;
  expect(text).toContain('标题里写的那个市');
  expect(text).toContain('数字和日子是从公布的原文里读出来的。');
  expect(text).toContain('国家法律法规数据库');
  expect(text).toContain('2026年11月20日');
});

test('a period that is only a frame says so, with its provision and its mark', () => {
  show(city);
  expect(rulesOf(periods)).toEqual([
    '不分类别' +
      '最长公示3 年' +
      '从哪天算起作出认定的那天；行为一直没停的，从停下来那天' +
      '何时可修复没有给出' +
      '算不算数只划一个范围，日子由别的规定定' +
      '更早的信息施行前认定的，它不管' +
      '依据：第三十三条 公布的原文 ',
  ]);
});

test('periods by class that decide: longest time, repair, older entries, and their exceptions', () => {
  show(national);
  const [minor, general] = rulesOf(periods);
  expect(minor).toContain('轻微失信最长公示3 个月从哪天算起作出认定的那天何时可修复该做的都做完的那天起');
  expect(minor).toContain('严重失信名单、欠缴款项：以前没有规定管期限，施行前认定的也只按它算。');
  expect(general).toContain('一般失信最长公示1 年');
  expect(general).toContain('至少公示 3 个月，满了以后第二天起');
  expect(general).toContain('算不算数算数，日子按它定');
  expect(general).toContain('施行前认定的，对您更有利才按它算，从它施行那天起');
  expect(general).toContain('依据：公示期限的规定 可靠的转述');
});

test('limits of time: who, what, how long, and what can change it', () => {
  show(city);
  const [answer, correction] = rulesOf(limits);
  expect(answer).toContain('收到异议的单位：答复异议');
  expect(answer).toContain('要在收到异议后 7 个工作日内办好。');
  expect(answer).toContain('答复延长了的，总共 15 个工作日。');
  expect(correction).toContain('要在发现错误后办好。条文没有写几天');
  expect(correction).not.toMatch(/\d/);
});

test('an extension whose length was not read gives no number', () => {
  show(national);
  const [answer] = rulesOf(limits);
  expect(answer).toContain('办理延长了的，可以多久没有读到，所以给不出日子。');
  expect(answer).toContain('检验、鉴定花的时间不算在内。');
  expect(answer).toContain('从上一步最晚的那天接着数');
});

test('classes: what can be told, with the gist that says which measure gives which', () => {
  show(national);
  const text = part('怎么分类别').textContent;
  expect(text).toContain('分三类，各有期限。');
  expect(text).toContain('推得出的类别：轻微；轻微到严重都有可能。');
});

test('each letter stands once, with the least certain of the marks behind it', () => {
  show(national);
  expect(rulesOf('您可以提出什么')).toEqual(['信用修复申请依据：公示期限的规定 尚未核实 ']);
});

test('what no text says is told as an inference: rules, and what the files of the pack say', () => {
  show(national);
  const inferred = rulesOf('哪些是我们的推断');
  expect(inferred).toContain('一份处罚有几种内容，按最重的一种定类别。');
  expect(inferred).toContain(
    '没有哪一条写明，是我们推出来的：后来的规定对您更有利时，才用到以前的事上。依据：公示期限的规定 尚未核实 ',
  );
});

test('every number of a draft is marked as one', () => {
  const container = show(draftPack);
  expect(container.querySelector('article')?.textContent).toContain('草案，不是法律');
  const sources = [...container.querySelectorAll('.law-source')];
  expect(sources.length).toBe(4);
  expect(sources.filter(({ textContent }) => !textContent.includes('只见于草案'))).toEqual([]);
  expect(container.textContent).toContain('不算数，草案不是法律');
  expect(container.textContent).not.toContain('办事以公布的原文为准');
  expect(container.textContent).toContain('要在凭承诺给出许可后 2 个月内办好。');
});

test('where several rules are for one class, the gist tells their cases apart', () => {
  show(draftPack);
  expect(part(periods).textContent).toContain(
    '同一类别有好几条，各管不同的情形，条文的大意是：草案：有的可以一直公示。',
  );
  show(national);
  expect(screen.getAllByText('同一类别有好几条', { exact: false })).toHaveLength(1);
});

test('what has no end is not counted from a day', () => {
  show(draftPack);
  expect(rulesOf(periods)[1]).toContain('最长公示没有最后一天何时可修复照字面，整个公示期满了以后');
});

test('provisions are told with article and gist, at a place that a citation leads to', () => {
  asked.value = 'KLM-33';
  show(city);
  const place = document.getElementById('/law/KLM-33');
  expect(place?.textContent).toBe('第三十三条通常最多公开三年。');
  expect(place?.getAttribute('aria-current')).toBe('location');
  expect(screen.getAllByRole('link', { name: '第三十三条', hidden: true })[0]?.getAttribute('href')).toBe(
    '#/law/KLM-33',
  );
});

test('where the provisions could not be had, the page says so', () => {
  expect(show(repealedPack).textContent).toContain('条文没有下载成功');
});

test('the pack that speaks for the open record is marked', () => {
  expect(show(city).textContent).not.toContain('管您打开的这份记录');
  expect(show(city, true).textContent).toContain('管您打开的这份记录');
});
