import { expect, test as plain } from '@playwright/test';
import { moduleWorkerPath, policyDirectives, twinOfPagePath } from '../../portal/built';
import { words } from '../../portal/words';
import { fineHasDays, objectionSays, typeFine, writeObjection } from '../walks';
import { OldBrowser, type Version } from './browser';
import { OldPage } from './page';

const size = { width: 360, height: 640 };
const patience = 15_000;

/** A page in a browser of its own. On a busy machine an old one may hang while it starts; then another is started. */
async function opened(version: Version): Promise<readonly [OldBrowser, OldPage]> {
  for (let tries = 1; tries <= 3; tries += 1) {
    const browser = new OldBrowser(version);
    const tooLate = new Promise<null>((done) => setTimeout(done, patience, null));
    const page = await Promise.race([OldPage.open(browser.devTools, size), tooLate]).catch(() => null);
    if (page !== null) return [browser, page];
    await browser.close();
  }
  throw new Error(`Chromium ${version} does not start`);
}

const test = plain.extend<{ version: Version; oldPage: OldPage }>({
  version: [75, { option: true }],
  oldPage: async ({ version }, use) => {
    const [browser, page] = await opened(version);
    try {
      await page.stopClockAt('2026-11-20T17:00:00Z');
      await use(page);
    } finally {
      await browser.close();
    }
  },
});

async function answersTheDemo(page: OldPage): Promise<void> {
  await expect.poll(() => page.text()).not.toContain(words.starting);
  await page.click(words.start.demos['small-firm'].name);
  await expect.poll(() => page.text()).toContain('还要公示 206 天，最后一天是2027年6月15日。');
  await page.click('未按规定检查作业现场的安全设施');
  await expect.poll(() => page.text()).toContain(words.entry.recorded);
  const text = await page.text();
  for (const day of ['2026年6月15日', '2026年9月16日', '2027年6月15日']) expect(text).toContain(day);

  await page.click(words.record.why);
  await expect.poll(() => page.text()).toContain('第二天起可以申请修复：2026年9月16日。');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  expect(page.errors).toEqual([]);
}

for (const version of [75, 80, 88] as const) {
  test.describe(`Chromium ${version}`, () => {
    test.use({ version });

    test('answers from a worker with the right days', async ({ oldPage, baseURL }) => {
      await oldPage.goTo(baseURL ?? '');
      await expect.poll(() => oldPage.text()).toContain(words.start.demos['small-firm'].name);
      expect(await oldPage.evaluate('navigator.userAgent')).toContain(`HeadlessChrome/${version}.`);
      expect(oldPage.policies[0]).toContain(policyDirectives.join('; '));
      await answersTheDemo(oldPage);
      expect(oldPage.answered).toContain(moduleWorkerPath);
      expect(oldPage.answered).not.toContain(twinOfPagePath);
    });

    test('refuses WebAssembly to the page under the policy; without workers the twin answers', async ({
      oldPage,
      baseURL,
    }) => {
      await oldPage.begin("Reflect.deleteProperty(self, 'Worker');");
      await oldPage.goTo(baseURL ?? '');
      await expect.poll(() => oldPage.text()).toContain(words.start.demos['small-firm'].name);
      const smallestModule = 'new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])';
      const attempt = `WebAssembly.compile(${smallestModule}).then(() => 'compiled', String)`;
      expect(await oldPage.evaluate(attempt)).toContain('disallowed by embedder');
      await answersTheDemo(oldPage);
      expect(oldPage.answered).toContain(twinOfPagePath);
    });

    test('an objection is written to its end', async ({ oldPage, baseURL }) => {
      await oldPage.goTo(baseURL ?? '');
      await expect.poll(() => oldPage.text()).toContain(words.start.demos['small-firm'].name);
      await writeObjection(oldPage);
      const onTheDay = ['现在已经超期185天', '2026年11月21日'];
      for (const said of [...objectionSays, ...onTheDay]) expect(await oldPage.text()).toContain(said);
      expect(oldPage.errors).toEqual([]);
    });

    test('a fine is typed by hand and gets its days', async ({ oldPage, baseURL }) => {
      await oldPage.goTo(baseURL ?? '');
      await expect.poll(() => oldPage.text()).toContain(words.start.byHand.open);
      await typeFine(oldPage);
      for (const day of fineHasDays) expect(await oldPage.text()).toContain(day);
      expect(oldPage.errors).toEqual([]);
    });
  });
}
