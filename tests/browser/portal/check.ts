import type { Page } from '@playwright/test';
import type { Portal } from './portal';
import { expect } from './test';
import { words } from './words';

const { check } = words;

/** The page of checks as a person uses it. */
export class Check {
  constructor(
    readonly portal: Portal,
    readonly page: Page,
  ) {}

  /** Goes to a check by the menu. */
  async choose(part: keyof typeof check.parts): Promise<void> {
    await this.portal.visit(words.pages.check);
    await this.page.getByRole('link', { name: check.parts[part].title }).click();
  }

  async pick(...answers: readonly string[]): Promise<void> {
    for (const answer of answers) await this.page.getByLabel(answer, { exact: true }).check();
  }

  /** Answers a step and waits for the next page, whose heading takes the focus. */
  async answer(to: string, ...answers: readonly string[]): Promise<void> {
    await this.pick(...answers);
    await this.next();
    await expect(this.portal.title).toHaveText(to);
    await expect(this.portal.title).toBeFocused();
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: check.next }).click();
  }
}
