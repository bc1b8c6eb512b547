import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from '../portal/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that hold for a whole page and say nothing of a part of one. */
const rulesOfPages = ['page-has-heading-one', 'region', 'heading-order', 'landmark-one-main', 'skip-link'];

/** Rules whose outcome depends on colours, so that they are asked again in the dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (asked) => axe.run(document, { ...asked, resultTypes: ['violations'] }),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** Looks whether every text stands out as much as level AAA asks for. */
export async function expectHighContrast(page: Page): Promise<void> {
  const runOnly = { type: 'rule' as const, values: ['color-contrast-enhanced'] };
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  expect.soft(await violations(page, { runOnly, rules })).toEqual([]);
}

/** Switches the colours of the device, and waits until the page follows. */
export async function lookIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-colours="${colorScheme}"]`).waitFor({ state: 'attached' });
}

/** Looks for violations in the page as it is shown. */
export async function expectNoViolation(page: Page, what: 'page' | 'part' = 'page'): Promise<void> {
  const rules =
    what === 'page' ? {} : Object.fromEntries(rulesOfPages.map((rule) => [rule, { enabled: false }]));
  expect.soft(await violations(page, { runOnly: levels, rules })).toEqual([]);
}

/** Looks for violations in both colour schemes. */
export async function expectAccessible(page: Page, what: 'page' | 'part'): Promise<void> {
  await lookIn(page, 'light');
  await expectNoViolation(page, what);
  await lookIn(page, 'dark');
  expect
    .soft(await violations(page, { runOnly: { type: 'rule', values: rulesOfColour } }), 'dark')
    .toEqual([]);
}
