import type { Portal } from './portal';
import { record } from './record';
import { expect } from './test';
import { words } from './words';

const { commitments, firm, pages } = words;

/** Opens the record with all six kinds, and goes to its commitments by the page for firms. */
export async function openRegister(portal: Portal): Promise<void> {
  await portal.choose('commitments.json', record('commitments'));
  await expect(portal.entry).toBeVisible();
  await portal.visit(pages.firm);
  await portal.page.getByRole('link', { name: firm.needs.commitments.title }).click();
  await expect(portal.title).toHaveText(commitments.title);
  await expect(portal.title).toBeFocused();
}
