import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { expect } from '../portal/test';

/** What only the written text of a page has, not its tree as a browser writes it out. */
const ofTextOnly = { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off' } as const;

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: ofTextOnly });

/** The page as it stands now is valid HTML. */
export async function expectValid(page: Page): Promise<void> {
  const { results } = await validator.validateString(await page.content());
  const wrong = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
  expect([...new Set(wrong)]).toEqual([]);
}
