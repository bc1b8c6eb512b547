import { expect, test } from '@playwright/test';
import { words } from '../../portal/words';
import { WebKitPage } from './driver';

/** WebKitGTK's window cannot be made narrower. */
const narrow = { width: 447, height: 800 };

for (const [name, { width, height }] of Object.entries({ narrow, desktop: { width: 1280, height: 900 } })) {
  test(`WebKit, ${name} › the demo is opened, and its days are there`, async ({ baseURL }) => {
    const page = await WebKitPage.open();
    try {
      await page.resize(width, height);
      await page.goTo(baseURL ?? '');
      await expect.poll(() => page.text()).toContain(words.start.demos['small-firm'].name);
      await expect.poll(() => page.text()).not.toContain(words.starting);
      await page.click(words.start.demos['small-firm'].name);
      await expect.poll(() => page.text()).toContain('2027年6月15日');
      const sticksOut = 'return document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(sticksOut)).toBe(0);
    } finally {
      await page.close();
    }
  });
}
