import { Check } from '../portal/check';
import type { Portal } from '../portal/portal';
import { expect } from '../portal/test';
import { words } from '../portal/words';

export async function demo(portal: Portal): Promise<void> {
  await portal.open();
  await portal.openDemo();
}

async function checkMeasure(portal: Portal): Promise<void> {
  await demo(portal);
  const check = new Check(portal, portal.page);
  const { steps, behindKinds, targets, publishedAnswers, stillAnswers } = words.check.measure;
  await check.choose('measure');
  await check.answer(steps.behind, words.applied.highConsumption);
  await check.answer(steps.target, behindKinds.penalty);
  await check.answer(steps.lists, targets.child);
  await check.answer(steps.time, publishedAnswers.no);
  await check.answer('核对结果：限制高消费', stillAnswers.yes);
  await expect(portal.page.locator('.open-findings').first()).toBeVisible();
}

/** The states of the pages that check a measure, a letter and benefits. */
export const statesOfCheck: Record<string, (portal: Portal) => Promise<void>> = {
  check: async (portal) => {
    await portal.open();
    await portal.visit(words.pages.check);
    await expect(portal.title).toHaveText(words.check.title);
  },
  'check, an answer missing': async (portal) => {
    await portal.open();
    const check = new Check(portal, portal.page);
    await check.choose('measure');
    await check.next();
    await expect(portal.errorSummary).toBeFocused();
  },
  'check, which measure': async (portal) => {
    await demo(portal);
    await new Check(portal, portal.page).choose('measure');
    await portal.page.getByLabel(words.check.measure.word).fill('停电');
    await expect(portal.page.getByRole('radio')).toHaveCount(2);
  },
  'check, since when': async (portal) => {
    await checkMeasure(portal);
    await portal.page.getByRole('link', { name: new RegExp(words.check.measure.since) }).click();
    await portal.page.getByLabel(words.check.measure.stillAnswers.no).check();
  },
  'check, result of a measure': checkMeasure,
  'check, result of a letter': async (portal) => {
    await demo(portal);
    const check = new Check(portal, portal.page);
    const { steps, scopes, purposeAnswers, untilAnswers, bundledAnswers, result } = words.check.authorisation;
    await check.choose('authorisation');
    await check.answer(steps.purpose, scopes.all);
    await check.answer(steps.time, purposeAnswers.no);
    await check.answer(steps.bundled, untilAnswers.no);
    await check.answer(result.title, bundledAnswers.yes);
    await expect(portal.page.locator('.notice').first()).toBeVisible();
  },
  'check, benefits': async (portal) => {
    await demo(portal);
    await new Check(portal, portal.page).choose('benefits');
  },
};
