import type { Locator, Page } from '@playwright/test';
import { expect } from './test';
import { words } from './words';

const { fields, steps, places, roles, shown, procedures, next } = words.enter;

/** The choices of a question, or the fields of a day. */
export const question = (page: Page, label: string): Locator => page.getByRole('group', { name: label });

/** Goes on to the step with this heading. */
export async function goOn(page: Page, to: keyof typeof steps): Promise<void> {
  await page.getByRole('button', { name: next, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: steps[to] })).toBeFocused();
}

/** Types a day, written as 2026-11-21. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const group = question(page, label);
  await group.getByLabel(words.record.day.year, { exact: true }).fill(year);
  await group.getByLabel(words.record.day.month, { exact: true }).fill(month);
  await group.getByLabel(words.record.day.day, { exact: true }).fill(date);
}

/** Types what a repair shop in Karamay knows of a fine, from the first step to the review. */
export async function typePenalty(page: Page): Promise<void> {
  await question(page, fields.subjectKind.label)
    .getByLabel(words.subjectKind.legalPerson, { exact: true })
    .check();
  await page.getByLabel(fields.place.label).selectOption(places.karamay);
  await page.getByLabel(fields.name.label).fill('某修理厂（虚构）');
  await goOn(page, 'what');
  await question(page, fields.kind.label).getByLabel(words.entryKind.penalty).check();
  await page.getByLabel(fields.title.label).fill('占道经营');
  await page.getByLabel(fields.role.label).selectOption(roles.authority);
  await question(page, fields.providerAt.label).getByLabel(words.enter.providerAt.same).check();
  await goOn(page, 'days');
  await typeDay(page, fields.determinedOn.label, '2026-06-15');
  await question(page, fields.shown.label).getByLabel(shown.yes, { exact: true }).check();
  await goOn(page, 'details');
  await question(page, fields.procedure.label).getByLabel(procedures.ordinary).check();
  await question(page, fields.measures.label).getByLabel(words.measure.fine, { exact: true }).check();
  await page.getByLabel(fields.fine.label).fill('2000.50');
  await question(page, fields.class.label).getByLabel(words.class.general, { exact: true }).check();
  await goOn(page, 'since');
  await typeDay(page, fields.fulfilledOn.label, '2026-07-02');
  await question(page, fields.harmRemoved.label).getByLabel(words.enter.yesNo.yes, { exact: true }).check();
  await goOn(page, 'review');
}
