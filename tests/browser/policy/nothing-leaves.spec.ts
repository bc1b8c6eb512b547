import { formsPath, modelsPath, modulePath, moduleWorkerPath, sitePaths } from '../portal/built';
import { Matter } from '../portal/matter';
import { record } from '../portal/record';
import type { Portal } from '../portal/portal';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { objectToOverdue } from '../portal/writing';

/* Whatever a page asks of another server, or other than by a plain GET, fails every test (portal/watch.ts). */

/** Opens the site, waits for all that it loads, and tells what is asked for after that. */
async function requestsFromNow(portal: Portal): Promise<() => readonly string[]> {
  const { requests } = portal.watch;
  await portal.open();
  await portal.settled();
  const before = requests.length;
  // Chromium itself asks for the icon again at every change of the address.
  return () => requests.slice(before).filter((path) => path !== '/favicon.svg');
}

test('opening the site asks for its own files only, each of them without a word about the person', async ({
  portal,
  watch,
}) => {
  await portal.open();
  await portal.settled();
  expect(watch.requests).toContain(modulePath);
  expect(watch.requests.filter((path) => !sitePaths.includes(path))).toEqual([]);
});

test('what the law says is there at once for a page that tells of it', async ({ portal }) => {
  await portal.open('#/law');
  await expect(portal.page.getByText(words.law.provisions).first()).toBeVisible();
});

test('the demo record is the only thing asked for when it is opened', async ({ portal }) => {
  const asked = await requestsFromNow(portal);
  await portal.openDemo();
  expect(asked()).toEqual(['/demo/small-firm.json']);
});

test("nothing at all is asked for while a record of one's own is read, dated, explained and closed", async ({
  portal,
  page,
}) => {
  const asked = await requestsFromNow(portal);
  await portal.choose('person.json', record('person'));
  await portal.openEntry();
  await portal.unfold(words.record.why);
  await expect(portal.entry.locator('.steps').first()).toBeVisible();
  await portal.seeAsOf('2027-01-01');
  await expect(page.getByRole('main')).toContainText('以下按2027年1月1日计算');
  for (const place of [words.pages.law, words.pages.about, words.pages.record]) {
    await page.getByRole('link', { name: place, exact: true }).click();
  }
  expect(asked()).toEqual([]);
  await page.getByRole('button', { name: words.record.close }).click();
  await portal.paste('{}');
  await expect(portal.errorSummary).toBeFocused();
  // The engine that knew the record is ended; the next one is the same four files.
  const engine = [moduleWorkerPath, modulePath, formsPath, modelsPath];
  expect(asked().filter((path) => !engine.includes(path))).toEqual([]);
});

test('nothing at all is asked for from the record to the finished letter', async ({ portal }) => {
  const asked = await requestsFromNow(portal);
  const writing = await objectToOverdue(portal, false);
  await writing.make();
  await expect(portal.page.getByRole('article')).toBeVisible();
  expect(asked()).toEqual(['/demo/small-firm.json']);
});

test('nothing at all is asked for while a finished letter is taken along in every way', async ({
  portal,
  page,
}) => {
  const asked = await requestsFromNow(portal);
  const writing = await objectToOverdue(portal, false);
  await writing.make();
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const { letter } = words;

  await press(letter.print.press);
  await press(letter.copy.press);
  await expect(page.getByText(/^(已经复制|文字已经全选)/)).toBeVisible();
  await press(letter.word.press);
  await expect.poll(() => saved).toHaveLength(1);
  await press(letter.pictures.press);
  await expect(page.locator('.letter-pictures img').first()).toHaveJSProperty('naturalWidth', 1240);
  const evidence = { name: '证据.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await page.locator('#letter-evidence').setInputFiles(evidence);
  await press(letter.bundle.press);
  await expect.poll(() => saved).toHaveLength(2);
  await portal.unfold(letter.data.title);
  await press(letter.data.press);
  await expect.poll(() => saved).toHaveLength(3);
  await press(letter.data.copy);

  const matter = new Matter(portal, page);
  await matter.take();
  await matter.handIn('2026-11-21');
  await page.getByRole('link', { name: words.entry.take.download }).click();
  await portal.unfold(words.matters.take.title);
  await matter.press(words.matters.take.press);
  await expect
    .poll(() => saved.map((name) => name.split('.').at(-1)))
    .toEqual(['docx', 'zip', 'json', 'ics', 'json']);
  expect(asked()).toEqual(['/demo/small-firm.json']);
});

test('nothing is kept on the device', async ({ portal, page, context }) => {
  await portal.open();
  await portal.paste(record('person'));
  await expect(portal.entry).toBeVisible();
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(portal.title).toHaveText(words.record.none.title);
});
