import type { Portal } from '../portal/portal';
import { record } from '../portal/record';
import { expect } from '../portal/test';
import { words } from '../portal/words';

async function opened(portal: Portal, place: string): Promise<void> {
  await portal.open();
  await portal.choose('commitments.json', record('commitments'));
  await expect(portal.entry).toBeVisible();
  const before = await portal.title.innerText();
  await portal.page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await expect(portal.title.filter({ hasNotText: before })).toBeVisible();
}

/** The states of the pages for firms. */
export const statesOfCommitments: Record<string, (portal: Portal) => Promise<void>> = {
  firm: (portal) => portal.open('#/firm'),
  'commitments, no record': (portal) => portal.open('#/commitments'),
  'commitments, everything unfolded': async (portal) => {
    await opened(portal, '#/commitments');
    const folds = portal.page.getByText(words.commitments.can);
    await expect(folds.first()).toBeVisible();
    for (const fold of await folds.all()) await fold.click();
  },
  'commitments, in English': async (portal) => {
    await opened(portal, '#/commitments');
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.title).toHaveText('Commitments');
  },
  'commitments, the kinds': (portal) => opened(portal, '#/commitments/types'),
  'commitments, declaring': (portal) => opened(portal, '#/commitments/declare'),
};
