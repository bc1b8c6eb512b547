import type { Portal } from '../portal/portal';
import { expect } from '../portal/test';
import { words } from '../portal/words';
import { answerAll, have } from './answering';
import type { Case } from './cases';

const { apply } = words;

/** More steps no form has. */
const most = 20;

/** Opens the portal and the record of a case, once all that the site loads is there. */
export async function openRecord(portal: Portal, { record }: Case): Promise<void> {
  const { page } = portal;
  await portal.open();
  await portal.settled();
  await portal.choose('record.json', record);
  await expect(page).toHaveURL(/#\/record$/);
  await expect(portal.title).toBeFocused();
}

/** Goes through all the pages of a letter, answers what they ask, and has it made. */
export async function writeLetter(portal: Portal, { form, entry, answers, own }: Case): Promise<void> {
  await portal.page.goto(`./#/apply/${form}/${encodeURIComponent(entry)}`);
  await fillIn(portal, answers, own);
}

/** The same, from the page where the letter begins; what is its own has to be asked. */
export async function fillIn(
  portal: Portal,
  answers: Case['answers'],
  own: readonly string[],
): Promise<void> {
  const { page, title } = portal;
  const open = new Set(own);
  const fill = async () => {
    for (const id of await answerAll(page, answers)) open.delete(id);
  };
  const begin = page.getByRole('link', { name: apply.start.begin });
  await expect(begin).toBeVisible();
  await fill();
  await begin.click();
  for (let step = 0; step < most; step += 1) {
    await expect(title).toBeFocused();
    const named = (await title.textContent()) ?? '';
    if (named === apply.review.title) break;
    if (named === apply.papers.title) {
      const { attachments } = answers;
      if (Array.isArray(attachments)) await have(page, attachments as string[]);
      open.delete('attachments');
    } else await fill();
    const next = { name: apply.next, exact: true };
    await page.getByRole('button', next).or(page.getByRole('link', next)).click();
    await expect(title).not.toHaveText(named);
  }
  expect([...open], 'answers that no page asked for').toEqual([]);
  await page.getByRole('button', { name: apply.review.make }).click();
  await expect(title).toHaveText(apply.letter.title);
  await expect(page.getByRole('article').first()).toBeVisible();
}
