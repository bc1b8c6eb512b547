import { begunMatter } from '../portal/matter';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { matters } = words;

test('with the keyboard alone the focus is never lost while saving and deleting', async ({
  portal,
  page,
}) => {
  await page.addInitScript(() => {
    if (sessionStorage.length > 0) return;
    localStorage.setItem('credit-plain.draft.bbbbbbbbbbbbbbbb', '{"schema":');
    sessionStorage.setItem('planted', 'yes');
  });
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  const heading = page.getByRole('heading', { name: matters.save.title });
  await begunMatter(portal);
  await press(matters.save.start);
  await expect(page.getByText(matters.save.own)).toBeFocused();
  await press(matters.save.cancel);
  await expect(heading).toBeFocused();
  await press(matters.save.start);
  await page.getByLabel(matters.save.lock, { exact: true }).uncheck();
  await press(matters.save.press);
  await expect(page.getByText(matters.save.allSaved)).toBeVisible();
  await expect(heading).toBeFocused();
  await press(matters.save.drop);
  await expect(page.getByRole('button', { name: matters.save.start })).toBeVisible();
  await expect(heading).toBeFocused();
  await page.getByRole('link', { name: matters.toAll }).click();
  await press(matters.unreadable.drop);
  await press(matters.discard.yes);
  await expect(page.getByRole('heading', { name: matters.unreadable.title })).toBeHidden();
  await expect(portal.title).toBeFocused();
});
