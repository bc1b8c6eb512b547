import { expect, test as plain } from '@playwright/test';
import { policyDirectives, twinPath } from '../../portal/built';
import { words } from '../../portal/words';
import { OldBrowser, type Version } from './browser';
import { OldPage } from './page';

const test = plain.extend<{ version: Version; oldPage: OldPage }>({
  version: [75, { option: true }],
  oldPage: async ({ version }, use) => {
    const browser = new OldBrowser(version);
    const page = await OldPage.open(browser.devTools, { width: 360, height: 640 });
    await page.stopClockAt('2026-11-20T17:00:00Z');
    await use(page);
    await browser.close();
  },
});

for (const version of [75, 80, 88] as const) {
  test.describe(`Chromium ${version}`, () => {
    test.use({ version });

    test('refuses WebAssembly under the policy; the twin answers with the right days', async ({
      oldPage,
      baseURL,
    }) => {
      await oldPage.goTo(baseURL ?? '');
      await expect.poll(() => oldPage.text()).toContain(words.start.demo.open);
      expect(await oldPage.evaluate('navigator.userAgent')).toContain(`HeadlessChrome/${version}.`);
      expect(oldPage.policies[0]).toContain(policyDirectives.join('; '));
      const smallestModule = 'new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])';
      const attempt = `WebAssembly.compile(${smallestModule}).then(() => 'compiled', String)`;
      expect(await oldPage.evaluate(attempt)).toContain('disallowed by embedder');

      await expect.poll(() => oldPage.text()).not.toContain(words.starting);
      await oldPage.click(words.start.demo.open);
      await expect.poll(() => oldPage.text()).toContain('还要公示 206 天，最后一天是2027年6月15日。');
      expect(oldPage.answered).toContain(twinPath);
      await oldPage.click('未按规定检查作业现场的安全设施');
      await expect.poll(() => oldPage.text()).toContain(words.entry.recorded);
      const text = await oldPage.text();
      for (const day of ['2026年6月15日', '2026年9月16日', '2027年6月15日']) expect(text).toContain(day);

      await oldPage.click(words.record.why);
      await expect.poll(() => oldPage.text()).toContain('第二天起可以申请修复：2026年9月16日。');
      expect(await oldPage.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      expect(oldPage.errors).toEqual([]);
    });
  });
}
