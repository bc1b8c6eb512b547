import { expect, test as plain } from '@playwright/test';
import { record } from '../../portal/record';
import { words } from '../../portal/words';
import { fineHasDays, objectionSays, typeFine, writeObjection } from '../walks';
import { WebKitPage } from './driver';

/** WebKitGTK's window cannot be made narrower, and the site refuses to be framed. */
const narrow = { width: 447, height: 800 };
const desktop = { width: 1280, height: 900 };
const enter = '\ue007';

const test = plain.extend<{ size: typeof narrow; webKit: WebKitPage }>({
  size: [desktop, { option: true }],
  webKit: async ({ size, baseURL }, use) => {
    const page = await WebKitPage.open();
    try {
      await page.resize(size.width, size.height);
      await page.goTo(baseURL ?? '');
      await expect.poll(() => page.text()).toContain(words.start.demos['small-firm'].name);
      await expect.poll(() => page.text()).not.toContain(words.starting);
      await use(page);
    } finally {
      await page.close();
    }
  },
});

const sticksOut = 'return document.documentElement.scrollWidth - document.documentElement.clientWidth';
const focused = 'return document.activeElement.textContent';

for (const [name, size] of Object.entries({ narrow, desktop })) {
  test.describe(`WebKit, ${name}`, () => {
    test.use({ size });

    test('the demo is opened, and an entry tells its days and how they were counted', async ({ webKit }) => {
      await webKit.click(words.start.demos['small-firm'].name);
      await expect.poll(() => webKit.text()).toContain('2027年6月15日');
      expect(await webKit.evaluate(sticksOut)).toBe(0);
      await webKit.click('未按规定检查作业现场的安全设施');
      await expect.poll(() => webKit.text()).toContain(words.entry.recorded);
      await webKit.click(words.record.why);
      await expect.poll(() => webKit.text()).toContain('第二天起可以申请修复：2026年9月16日。');
      expect(await webKit.evaluate(sticksOut)).toBe(0);
    });

    test("a record of one's own is pasted; names stay masked until they are asked for", async ({
      webKit,
    }) => {
      await webKit.click(words.start.paste.title);
      await webKit.type(words.start.paste.label, record('person'));
      await webKit.click(words.start.paste.open);
      await expect.poll(() => webKit.text()).toContain('按规定，这条信息不该公开显示。');
      const { name } = (JSON.parse(record('person')) as { subject: { name: string } }).subject;
      expect(await webKit.text()).not.toContain(name);
      await webKit.click(words.record.own.showOf(words.record.own.name));
      await expect.poll(() => webKit.text()).toContain(name);
      expect(await webKit.evaluate(sticksOut)).toBe(0);
    });

    test('what cannot be read is said at the top, where the focus goes, and a key leads back', async ({
      webKit,
    }) => {
      await webKit.click(words.start.paste.title);
      await webKit.type(words.start.paste.label, 'not a record');
      await webKit.click(words.start.paste.open);
      await expect.poll(() => webKit.text()).toContain('第 1 行，第 1 个字');
      await expect
        .poll(() => webKit.evaluate("return document.activeElement.getAttribute('role')"))
        .toBe('alert');
      await webKit.evaluate("document.activeElement.querySelector('a').focus()");
      await webKit.press(enter);
      await expect.poll(() => webKit.evaluate('return document.activeElement.localName')).toBe('textarea');
    });

    test('a measure is checked step by step', async ({ webKit }) => {
      const { check } = words;
      await webKit.evaluate("location.hash = '#/check'");
      await expect.poll(() => webKit.text()).toContain(check.parts.measure.title);
      await webKit.click(check.parts.measure.title);
      await expect.poll(() => webKit.evaluate(focused)).toBe(check.subject.title);
      await webKit.click(check.subject.kinds.naturalPerson);
      await webKit.click(check.subject.places.suqian);
      await webKit.click(check.next);
      await expect.poll(() => webKit.evaluate(focused)).toBe(check.measure.steps.kind);
      expect(await webKit.evaluate(sticksOut)).toBe(0);
    });

    test('an objection is written to its end', async ({ webKit }) => {
      await writeObjection(webKit);
      for (const said of objectionSays) expect(await webKit.text()).toContain(said);
      expect(await webKit.evaluate(sticksOut)).toBe(0);
    });

    test('a fine is typed by hand and gets its days', async ({ webKit }) => {
      await typeFine(webKit);
      for (const day of fineHasDays) expect(await webKit.text()).toContain(day);
      expect(await webKit.evaluate(sticksOut)).toBe(0);
    });
  });
}
