import { expect } from '@playwright/test';
import { words } from '../portal/words';
import { agent, applicant } from '../portal/writing';

/** A page of a browser that Playwright does not drive. */
export interface Walked {
  click(text: string, question?: string): Promise<void>;
  /** Types into an empty field. */
  type(label: string, text: string, question?: string): Promise<void>;
  select(label: string, option: string): Promise<void>;
  title(): Promise<string>;
  text(): Promise<string>;
}

const { apply, enter, start } = words;
const { fields, steps, places, roles, shown, procedures } = enter;

/** Presses what leads on, once the page stands still, and waits for the next one. */
async function onto(page: Walked, press: string, title: string): Promise<void> {
  await expect.poll(() => page.text()).not.toContain(words.busy);
  await page.click(press);
  await expect.poll(() => page.title()).toBe(title);
}

/** From the start to the finished objection to what the demo record shows too long. */
export async function writeObjection(page: Walked): Promise<void> {
  const overdue = '洗车废水没有经过沉淀池直接排进雨水管';
  await page.click(start.demos['small-firm'].name);
  await expect.poll(() => page.text()).toContain(overdue);
  await onto(page, overdue, overdue);
  await expect.poll(() => page.text()).toContain(apply.write);
  await onto(page, apply.writeNamed(words.form.F3.name), '信用信息异议申请书');
  await expect.poll(() => page.text()).toContain(apply.start.begin);
  await page.click('克拉玛依市生态环境局（示例）（信息提供单位）');
  await onto(page, apply.start.begin, '是哪条信息');
  for (const step of ['异议的内容', '您的请求', '申请人']) await onto(page, apply.next, step);
  for (const [label, text] of Object.entries(applicant)) await page.type(label, text);
  await onto(page, apply.next, '经办人或代办人');
  for (const [label, text] of Object.entries(agent)) await page.type(label, text);
  for (const step of ['交给谁', '交之前看一遍', apply.papers.title, apply.review.title])
    await onto(page, apply.next, step);
  await onto(page, apply.review.make, apply.letter.title);
  await expect.poll(() => page.text()).toContain('核对码（SM3）');
}

/** What the letter has to say on any day, whichever engine composed and drew it. */
export const objectionSays = [
  '克拉玛依市生态环境局（示例）：',
  '示例环罚〔2025〕19号',
  '最长公示期1年，到2026年5月20日为止。',
  '收到异议后，7个工作日内核查并答复。',
  '经办某（虚构）',
];

async function typeDay(page: Walked, question: string, day: string): Promise<void> {
  const { year, month, day: date } = words.record.day;
  for (const [place, label] of [year, month, date].entries())
    await page.type(label, day.split('-')[place] ?? '', question);
}

/** From the start to the record of one fine, typed by hand. */
export async function typeFine(page: Walked): Promise<void> {
  await onto(page, start.byHand.open, steps.whose);
  await page.click(words.subjectKind.legalPerson, fields.subjectKind.label);
  await page.select(fields.place.label, places.karamay);
  await page.type(fields.name.label, '某修理厂（虚构）');
  await onto(page, enter.next, steps.what);
  await page.click(words.entryKind.penalty, fields.kind.label);
  await page.type(fields.title.label, '占道经营');
  await page.select(fields.role.label, roles.authority);
  await page.click(enter.providerAt.same, fields.providerAt.label);
  await onto(page, enter.next, steps.days);
  await typeDay(page, fields.determinedOn.label, '2026-06-15');
  await page.click(shown.yes, fields.shown.label);
  await onto(page, enter.next, steps.details);
  await page.click(procedures.ordinary, fields.procedure.label);
  await page.click(words.measure.fine, fields.measures.label);
  await page.type(fields.fine.label, '2000.50');
  await page.click(words.class.general, fields.class.label);
  await onto(page, enter.next, steps.since);
  await typeDay(page, fields.fulfilledOn.label, '2026-07-02');
  await page.click(enter.yesNo.yes, fields.harmRemoved.label);
  await onto(page, enter.next, steps.review);
  await onto(page, enter.review.open, '某修理厂（虚构）');
  await expect.poll(() => page.text()).toContain('2027年6月15日');
  await onto(page, '占道经营', '占道经营');
  await expect.poll(() => page.text()).toContain(words.entry.recorded);
}

/* A general matter of 2026-06-15 can be repaired from 2026-09-16 and is shown until 2027-06-15 (O36). */
export const fineHasDays = ['2026年9月16日', '2027年6月15日'];
