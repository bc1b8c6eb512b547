import type { Portal } from '../portal/portal';
import { record } from '../portal/record';
import { expect } from '../portal/test';
import { words } from '../portal/words';

const { showOf } = words.record.own;

/** Shows everything that is masked, one after another. */
async function showAll({ page }: Portal): Promise<void> {
  const buttons = page.getByRole('button', { name: showOf('') });
  await expect(buttons.first()).toBeVisible();
  while ((await buttons.count()) > 0) await buttons.first().click();
}

/** The states in which the page shows what it usually hides, or is about to forget it. */
export const statesOfPrivacy: Record<string, (portal: Portal) => Promise<void>> = {
  'a person, all that is masked is shown': async (portal) => {
    await portal.open();
    await portal.choose('person.json', record('person'));
    await expect(portal.entry).toBeVisible();
    await showAll(portal);
  },
  'an entry of a person, all that is masked is shown': async (portal) => {
    await portal.open();
    const told = record('person').replace('未按规定登记住宿人员', '酒后滋事，患有艾滋病');
    await portal.choose('told.json', told);
    await portal.openEntry();
    await showAll(portal);
    await expect(portal.page.getByText('患有艾滋病')).toBeVisible();
  },
  'a public computer, nobody there': async (portal) => {
    const { page } = portal;
    await page.clock.install({ time: '2026-11-20T17:00:00Z' });
    await page.goto('./?public-computer');
    await portal.openDemo();
    await page.clock.fastForward('08:05');
    await expect(page.getByRole('alertdialog', { name: words.privacy.idle.title })).toBeFocused();
  },
};
