import { tabTo, unseen } from '../portal/keyboard';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

test.beforeEach(async ({ portal }) => {
  await portal.open();
});

test('the record is read, unfolded, dated and closed without a mouse', async ({ portal, page }) => {
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: words.start.demos['small-firm'].name }));
  await keyboard.press('Enter');
  await expect(portal.title).toBeFocused();

  await tabTo(page, portal.entry.getByRole('link').first());
  await keyboard.press('Enter');
  await expect(portal.title).toHaveText('未按规定检查作业现场的安全设施');
  await expect(portal.title).toBeFocused();
  await tabTo(page, portal.entry.getByText(words.record.why));
  await keyboard.press('Enter');
  await expect(portal.entry).toContainText('最后一天是2027年6月15日');
  await expect(portal.entry.locator('.steps').first()).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: words.entry.back }).last());
  await keyboard.press('Enter');
  await expect(portal.entry.getByRole('link').first()).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: words.record.close }));
  await keyboard.press('Space');
  await expect(portal.title).toHaveText(words.start.title);
  await expect(portal.title).toBeFocused();
});

test('another day is typed, sent by Enter, and a wrong one is put right', async ({ portal, page }) => {
  const { keyboard } = page;
  const { change, year, month, day, impossible } = words.record.day;
  await portal.openDemo();
  await tabTo(page, page.getByText(change));
  await keyboard.press('Enter');
  await tabTo(page, page.getByLabel(year, { exact: true }));
  await keyboard.type('2027');
  await tabTo(page, page.getByLabel(month, { exact: true }));
  await keyboard.type('6');
  await tabTo(page, page.getByLabel(day, { exact: true }));
  await keyboard.type('31');
  await keyboard.press('Enter');
  await expect(portal.errorSummary).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: impossible }));
  await keyboard.press('Enter');
  await expect(page.getByLabel(day, { exact: true })).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('15');
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('以下按2027年6月15日计算');
});

test('a record is pasted, and the file chooser opens', async ({ portal, page }) => {
  const { keyboard } = page;
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel(words.start.file.label));
  await keyboard.press('Enter');
  await chooser;
  await tabTo(page, page.getByText(words.start.paste.title, { exact: true }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByLabel(words.start.paste.label));
  await keyboard.type('nothing');
  await tabTo(page, page.getByRole('button', { name: words.start.paste.open }));
  await keyboard.press('Enter');
  await expect(portal.errorSummary).toBeFocused();
});

test('the navigation moves the focus to the heading of the page, and can be skipped', async ({
  portal,
  page,
}) => {
  const { keyboard } = page;
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.skip })).toBeFocused();
  await expect.poll(() => page.evaluate(unseen)).toBeNull();
  const menu = page.getByRole('button', { name: words.menu });
  if (await menu.isVisible()) {
    await tabTo(page, menu);
    await keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('link', { name: words.pages.law }));
  await keyboard.press('Enter');
  await expect(portal.title).toHaveText(words.law.title);
  await expect(portal.title).toBeFocused();
  await keyboard.press('Shift+Tab');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.skip')?.focus();
  });
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.evaluate(() => {
    history.back();
  });
  await expect(portal.title).toHaveText(words.start.title);
  await expect(portal.title).toBeFocused();
});
