import { begunMatter, Matter, passphrase } from '../portal/matter';
import type { Portal } from '../portal/portal';
import { expect } from '../portal/test';
import { words } from '../portal/words';

const { matters } = words;

async function late(portal: Portal): Promise<Matter> {
  const matter = await begunMatter(portal);
  await matter.press(matters.log.handIn);
  await portal.page.getByLabel(matters.way.post, { exact: true }).check();
  await matter.day(matters.log.on, '2026-10-12');
  await matter.day(matters.log.receivedOn, '2026-10-12');
  await matter.press(matters.log.save);
  await expect(portal.page.getByText(matters.due.late)).toBeVisible();
  return matter;
}

/** The states of the page of matters, and of a letter that is one. */
export const statesOfMatters: Record<string, (portal: Portal) => Promise<void>> = {
  'matters, none': async (portal) => {
    await portal.open('#/matters');
    await portal.unfold(matters.bringIn.paste);
  },
  'matters, a letter that is one': async (portal) => {
    const { page } = await begunMatter(portal);
    await page.goBack();
    await page.getByRole('button', { name: matters.save.start }).click();
    await page.getByRole('button', { name: matters.save.press, exact: true }).click();
    await expect(page.getByText(matters.save.short(8))).toBeVisible();
  },
  'matters, handing in with errors': async (portal) => {
    const matter = await begunMatter(portal);
    await matter.press(matters.log.handIn);
    await matter.day(matters.log.receivedOn, '2026-11-31');
    await matter.press(matters.log.save);
    await expect(portal.page.getByText(matters.log.impossible)).toBeVisible();
  },
  'matters, one that is late and saved': async (portal) => {
    const matter = await late(portal);
    await matter.save(null);
    await portal.unfold(matters.save.days);
    await portal.unfold(matters.take.title);
    await matter.press(matters.take.press);
  },
  'matters, the list with a locked one and one that cannot be read': async (portal) => {
    const matter = await late(portal);
    await matter.save(passphrase);
    await portal.page.evaluate(() => {
      localStorage.setItem('credit-plain.draft.aaaaaaaaaaaaaaaa', '{');
    });
    await portal.page.reload();
    await expect(portal.page.getByText(matters.unknown)).toBeVisible();
    await portal.page.getByRole('link', { name: matters.toAll }).click();
    await expect(portal.page.getByRole('heading', { name: matters.unreadable.title })).toBeVisible();
    await portal.unfold(matters.unreadable.problems);
  },
  'matters, in English': async (portal) => {
    await late(portal);
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.page.getByText('Note what happened')).toBeVisible();
  },
};
