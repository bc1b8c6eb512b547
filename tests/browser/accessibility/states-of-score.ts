import { record } from '../portal/record';
import type { Portal } from '../portal/portal';
import { expect } from '../portal/test';
import { words } from '../portal/words';
import { demo } from './states-of-check';

const { score } = words;

async function toScore(portal: Portal): Promise<void> {
  await portal.page.getByRole('link', { name: words.record.beside.score }).click();
  await expect(portal.page.getByRole('region', { name: score.self.title, exact: true })).toBeVisible();
}

async function explained(portal: Portal): Promise<void> {
  await demo(portal);
  await toScore(portal);
  await expect(portal.page.getByRole('region', { name: score.path.title })).toContainText('最早');
}

/** The states of the page that explains an evaluation. */
export const statesOfScore: Record<string, (portal: Portal) => Promise<void>> = {
  'score, no record': (portal) => portal.open('#/score'),
  'score, everything unfolded': async (portal) => {
    await explained(portal);
    const { page } = portal;
    await page.getByLabel(score.steps.which).selectOption('repair');
    await page.getByLabel(score.steps.entry).selectOption('e1');
    await page.getByRole('button', { name: score.steps.add }).click();
    await expect(page.getByRole('table', { name: score.compare.title })).toBeVisible();
    await portal.unfold(score.about.title);
    await portal.unfold(score.path.calendar);
  },
  'score, a step not chosen': async (portal) => {
    await explained(portal);
    await portal.page.getByRole('button', { name: score.steps.add }).click();
    await expect(portal.errorSummary).toBeFocused();
  },
  'score, deductions only': async (portal) => {
    await explained(portal);
    await portal.page.getByLabel('邢台市法人失信扣分表（2020）').check();
    await expect(portal.page.getByText(score.self.noBase)).toBeVisible();
  },
  'score, no official grade': async (portal) => {
    await portal.open();
    await portal.choose('firm.json', record('scored-firm'));
    await toScore(portal);
    await expect(portal.page.getByText(score.official.none)).toBeVisible();
  },
  'score, on a serious list': async (portal) => {
    await portal.open();
    await portal.openDemo('serious-list-firm');
    await toScore(portal);
    await expect(portal.page.getByText(score.sum.vetoes)).toBeVisible();
  },
  'score, a person': async (portal) => {
    await portal.open();
    await portal.openDemo('citizen');
    await portal.page.goto('./#/score');
    await expect(portal.page.getByText(score.person.title)).toBeVisible();
  },
  'score, in English': async (portal) => {
    await explained(portal);
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.title).toHaveText('Self-check for organisations');
  },
};
