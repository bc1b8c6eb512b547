import type { Page } from '@playwright/test';
import type { Portal } from './portal';
import { expect } from './test';
import { words } from './words';

const { apply } = words;

/** The pages on which a letter is written, as a person uses them. */
export class Writing {
  constructor(
    readonly portal: Portal,
    readonly page: Page,
  ) {}

  /** Goes from the record to all letters, and to the one with this name about the entry with this title. */
  async choose(form: keyof typeof words.form, title: string): Promise<void> {
    await this.page.getByRole('link', { name: apply.all }).click();
    await this.page
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('link', { name: words.form[form].name, exact: true })
      .click();
    await expect(this.portal.title).toBeFocused();
  }

  async begin(first: string): Promise<void> {
    await this.page.getByRole('link', { name: apply.start.begin }).click();
    await expect(this.portal.title).toHaveText(first);
  }

  /** Fills fields by their labels. */
  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields))
      await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async day(question: string, day: string): Promise<void> {
    const group = this.page.getByRole('group', { name: question });
    for (const [place, part] of day.split('-').entries())
      await group.getByLabel(['年', '月', '日'][place] ?? '', { exact: true }).fill(part);
  }

  async next(title: string): Promise<void> {
    await this.page
      .getByRole('button', { name: apply.next, exact: true })
      .or(this.page.getByRole('link', { name: apply.next, exact: true }))
      .click();
    await expect(this.portal.title).toHaveText(title);
    await expect(this.portal.title).toBeFocused();
  }

  async make(): Promise<void> {
    await this.page.getByRole('button', { name: apply.review.make }).click();
    await expect(this.portal.title).toHaveText(apply.letter.title);
  }
}

/** Who writes, for a firm whose legal representative sends somebody. All of it is invented. */
export const applicant = { '法定代表人（负责人）': '晴岚（虚构）', 联系电话: '0990-0000000' };
export const agent = {
  '经办人（代办人）姓名': '经办某（虚构）',
  '经办人（代办人）身份证号码': '650203199003074534',
  '经办人（代办人）联系电话': '13000000001',
};

/** An objection to the entry of the demo record that is shown too long, up to its review. */
export async function objectToOverdue(portal: Portal, opens = true): Promise<Writing> {
  const writing = new Writing(portal, portal.page);
  if (opens) await portal.open();
  await portal.openDemo();
  await writing.choose('F3', '洗车废水没有经过沉淀池直接排进雨水管');
  await writing.begin('是哪条信息');
  for (const step of ['异议的内容', '您的请求', '申请人']) await writing.next(step);
  await writing.fill(applicant);
  await writing.next('经办人或代办人');
  await writing.fill(agent);
  for (const step of ['交给谁', '交之前看一遍', apply.papers.title, apply.review.title])
    await writing.next(step);
  return writing;
}
