import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { objectToOverdue } from '../portal/writing';

const { entry, letter, privacy } = words;

/*
 * A browser inside an app: printing does nothing, files cannot be offered, and there is no clipboard. Nobody tells the page
 * so beforehand.
 */
test.use({
  userAgent:
    'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107 XWEB/5061 MMWEBSDK MicroMessenger/8.0.49 Language/zh_CN',
});

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
    URL.createObjectURL = () => {
      throw new TypeError('not here');
    };
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
});

test('an entry can be taken along as text', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo();
  await portal.openEntry();
  await expect(page.getByRole('heading', { name: privacy.offline.inApp.title })).toBeVisible();
  await expect(page.getByLabel(entry.take.text)).toHaveValue(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/);
  await page.getByRole('button', { name: entry.take.print, exact: true }).click();
  await expect(page.getByText(entry.take.printNothing)).toBeVisible();
  await page.getByRole('button', { name: entry.take.copy }).click();
  await expect(page.getByText(words.copyByHand)).toBeVisible();
  await expect(page.getByRole('textbox', { name: entry.take.copy })).toHaveValue(/2027年6月15日/);
});

test('a letter is written, and taken along as text and as pictures', async ({ portal, page }) => {
  const writing = await objectToOverdue(portal);
  await writing.make();

  await page.getByRole('button', { name: letter.print.press }).click();
  await expect(page.getByText(letter.print.nothing)).toBeVisible();
  await page.getByRole('button', { name: letter.copy.press }).click();
  await expect(page.getByRole('textbox', { name: letter.copy.press })).toHaveValue(/^信用信息异议申请书/);
  await page.getByRole('button', { name: letter.pictures.press }).click();
  const picture = page.getByRole('img', { name: /^信的第 1 页/ });
  await expect(picture).toHaveAttribute('src', /^data:image\/png/);
  await page.getByRole('button', { name: letter.word.press }).click();
  await expect(page.getByText(letter.word.otherwise)).toBeVisible();
});
