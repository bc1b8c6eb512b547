import type { Portal } from '../portal/portal';
import { record } from '../portal/record';
import { expect } from '../portal/test';
import { words } from '../portal/words';
import { demo } from './states-of-check';

const { code, several, start } = words;

async function ownCode(portal: Portal): Promise<void> {
  await demo(portal);
  await portal.page.goto('./#/code');
  await expect(portal.page.getByRole('img', { name: code.picture.alt })).toBeVisible();
}

async function threeRecords(portal: Portal): Promise<void> {
  await portal.open('#/several');
  for (const one of ['citizen', 'small-firm', 'serious-list-firm'] as const)
    await portal.page.getByRole('button', { name: start.demos[one].name }).click();
  await portal.page
    .locator('#several-files')
    .setInputFiles([{ name: '坏.json', mimeType: 'application/json', buffer: Buffer.from('{ "schema": ') }]);
  await expect(portal.page.getByText(several.card.broken(1))).toBeVisible();
}

/** The states of the code of a firm, and of several records at once. */
export const statesOfFirms: Record<string, (portal: Portal) => Promise<void>> = {
  'code, without a record': (portal) => portal.open('#/code'),
  'code, of a firm': async (portal) => {
    await ownCode(portal);
    await portal.unfold(code.choose.leftOut(1));
  },
  'code, too long and checked': async (portal) => {
    await ownCode(portal);
    const text = await portal.page.locator('.summary-text').innerText();
    for (const box of await portal.page.getByRole('checkbox').all()) await box.check();
    await portal.page.getByRole('textbox', { name: code.check.label }).fill(text.replace('2026', '2025'));
    await portal.page.getByRole('button', { name: code.check.press, exact: true }).click();
    await expect(portal.page.getByRole('heading', { name: code.check.changed })).toBeVisible();
  },
  'code, of a person': async (portal) => {
    await portal.open();
    await portal.choose('person.json', record('person'));
    await expect(portal.entry).toBeVisible();
    await portal.page.goto('./#/code');
    await expect(portal.page.getByRole('heading', { name: code.person.title })).toBeVisible();
  },
  'code, in English': async (portal) => {
    await ownCode(portal);
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.title).toHaveText('A firm’s own credit QR code');
  },
  'several, none': (portal) => portal.open('#/several'),
  'several, three and a broken one': async (portal) => {
    await threeRecords(portal);
    await portal.unfold(several.calendar.title);
  },
  'several, in English': async (portal) => {
    await threeRecords(portal);
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.title).toHaveText('Several at once');
  },
};
