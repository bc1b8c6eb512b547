import type { Portal } from '../portal/portal';
import { expect } from '../portal/test';
import { words } from '../portal/words';
import { objectToOverdue } from '../portal/writing';
import { demo } from './states-of-check';

const { apply } = words;

async function at(portal: Portal, place: string): Promise<void> {
  await demo(portal);
  await portal.page.goto(`./#/apply/${place}`);
  await expect(portal.page.getByText(words.busy)).toBeHidden();
}

/** The states of the pages on which a letter is written. */
export const statesOfApply: Record<string, (portal: Portal) => Promise<void>> = {
  'apply, no record': (portal) => portal.open('#/apply'),
  'apply, all letters': async (portal) => {
    await at(portal, '');
    await expect(portal.title).toHaveText(apply.title);
  },
  'apply, start': async (portal) => {
    await at(portal, 'F1/e1');
    await portal.unfold(apply.start.receiversLaw);
  },
  'apply, start in English': async (portal) => {
    await at(portal, 'F3/e2');
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.title).toHaveText('Objection to credit information');
  },
  'apply, a letter that cannot be written': (portal) => at(portal, 'F3/nothing'),
  'apply, rows and choices': (portal) => at(portal, 'F3/e2/objection'),
  'apply, a step with errors': async (portal) => {
    await at(portal, 'F3/e2/applicant');
    await portal.page.getByRole('button', { name: apply.next }).click();
    await expect(portal.errorSummary).toBeFocused();
  },
  'apply, papers': (portal) => at(portal, 'F3/e2/papers'),
  'apply, review with errors': async (portal) => {
    await at(portal, 'F3/e2/review');
    await portal.page.getByRole('button', { name: apply.review.make }).click();
    await expect(portal.errorSummary).toBeFocused();
  },
  'apply, a letter that can be handed over': async (portal) => {
    const handOver = { name: '示例市信用管理工作机构（虚构）', address: 'hand-over/', phone: '0990-0000000' };
    await portal.page.route('**/portal.json', (route) => route.fulfill({ json: { handOver } }));
    const writing = await objectToOverdue(portal);
    await writing.make();
    await portal.page.getByRole('button', { name: words.handOver.consent.send, exact: true }).click();
    await expect(portal.page.getByText(words.handOver.consent.missing)).toBeVisible();
  },
  'apply, the letter': async (portal) => {
    const writing = await objectToOverdue(portal);
    await writing.make();
    await expect(portal.page.getByRole('article')).toBeVisible();
  },
};
