import { readFileSync } from 'node:fs';
import { begunMatter, Matter, passphrase } from '../portal/matter';
import { Portal } from '../portal/portal';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { matters } = words;
const phone = '0990-0000000';

test('two windows with the same file: what one writes over the other is locked as it was wanted', async ({
  portal,
  page,
  context,
  watch,
}) => {
  test.setTimeout(120_000);
  const matter = await begunMatter(portal);
  await portal.unfold(matters.take.title);
  const saving = page.waitForEvent('download');
  await matter.press(matters.take.press);
  const text = readFileSync(await (await saving).path(), 'utf8');
  const second = await context.newPage();
  await second.clock.setFixedTime('2026-11-20T17:00:00Z');
  const other = new Matter(new Portal(second, watch), second);
  await other.portal.open('#/matters');
  await other.portal.unfold(matters.bringIn.paste);
  await second.getByLabel(matters.bringIn.pasteLabel).fill(text);
  await other.press(matters.bringIn.press);
  await expect(other.portal.title).toHaveText(words.form.F3.name);
  await matter.save(passphrase);

  await other.press(matters.save.start);
  await second.getByLabel(matters.save.passphrase, { exact: true }).fill(passphrase);
  await second.getByLabel(matters.save.again).fill(passphrase);
  await other.press(matters.save.press);
  await other.press(matters.save.over);
  await expect(second.getByText(matters.save.allSaved)).toBeVisible();
  const [kept = ''] = await matter.saved();
  expect(kept).toContain('credit-plain-locked');
  expect(kept).not.toContain(phone);
});

test('typing in another letter changes no draft, and opening a draft does not write over it', async ({
  portal,
  page,
}) => {
  const matter = await begunMatter(portal);
  const address = page.url();
  await page.goto('./#/apply/F1/e3/applicant');
  const field = page.getByLabel('联系电话');
  await expect(field).toHaveValue(phone);
  await field.fill('0990-1111111');
  await field.blur();
  await page.goto(address);
  await matter.press(matters.one.open);
  await expect(page.getByText(matters.ofLetter.differs)).toBeFocused();
  await matter.press(matters.ofLetter.useDraft);
  await expect(portal.title).toHaveText(words.apply.review.title);
  await expect(page.getByRole('main')).toContainText(phone);
  await expect(page.getByRole('main')).not.toContainText('0990-1111111');
});
