import type { Page } from '@playwright/test';
import type { Portal } from './portal';
import { expect } from './test';
import { words } from './words';

const { matters } = words;

/** A passphrase that is made up for tests. */
export const passphrase = '晴天去河边散步吧';

/** What is typed into a matter that is begun. */
export const phone = '0990-0000000';

/** The matters of a person as they use them. */
export class Matter {
  constructor(
    readonly portal: Portal,
    readonly page: Page,
  ) {}

  /** From the letter that is open to its matter. */
  async take(): Promise<void> {
    await this.page.getByRole('button', { name: matters.ofLetter.take }).click();
    await this.page.getByRole('link', { name: matters.ofLetter.look }).click();
    await expect(this.portal.title).toBeFocused();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async day(question: string, day: string): Promise<void> {
    const group = this.page.getByRole('group', { name: question });
    for (const [place, part] of day.split('-').entries())
      await group.getByLabel(['年', '月', '日'][place] ?? '', { exact: true }).fill(part);
  }

  /** Notes that the letter was handed in today at the counter, and received. */
  async handIn(today: string): Promise<void> {
    await this.press(matters.log.handIn);
    await this.page.getByLabel(matters.way.counter, { exact: true }).check();
    await this.day(matters.log.receivedOn, today);
    await this.press(matters.log.save);
  }

  /** Saves on the device; without a passphrase if none is given. */
  async save(secret: string | null, itself = false): Promise<void> {
    await this.press(matters.save.start);
    if (secret === null) await this.page.getByLabel(matters.save.lock, { exact: true }).uncheck();
    else {
      await this.page.getByLabel(matters.save.passphrase, { exact: true }).fill(secret);
      await this.page.getByLabel(matters.save.again).fill(secret);
    }
    if (itself) await this.page.getByLabel(matters.save.itself).check();
    await this.press(matters.save.press);
    await expect(this.page.getByText(matters.save.allSaved)).toBeVisible();
  }

  /** What is on the device of drafts. */
  saved(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const names = Object.keys(localStorage).filter((name) => name.startsWith('credit-plain.draft.'));
      return names.map((name) => localStorage.getItem(name) ?? '');
    });
  }
}

/** A matter about the invented firm, without a letter written to its end. */
export async function begunMatter(portal: Portal, opens = true): Promise<Matter> {
  if (opens) await portal.open();
  await portal.openDemo();
  await portal.page.goto('./#/apply/F3/e2/applicant');
  await expect(portal.title).toHaveText('申请人');
  await portal.page.getByLabel('联系电话').fill(phone);
  const matter = new Matter(portal, portal.page);
  await matter.take();
  return matter;
}

/** The matter is there, and its letter has what was typed. */
export async function stillThere(portal: Portal): Promise<void> {
  const { page } = portal;
  await portal.visit(words.pages.matters);
  await page.getByRole('link', { name: words.form.F3.name }).click();
  await page.getByRole('button', { name: matters.one.open }).click();
  await expect(portal.title).toHaveText(words.apply.review.title);
  await expect(page.getByRole('main')).toContainText(phone);
}
