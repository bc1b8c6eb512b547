import type { Page } from '@playwright/test';
import { expectHighContrast } from '../accessibility/axe';
import { openGallery, showIn, storiesOf } from '../accessibility/gallery';
import { expectToFitHere } from '../accessibility/reflow';
import { expectLargeTargets } from '../accessibility/targets';
import { expect, test } from '../portal/test';

interface Look {
  readonly width: number;
  readonly expects: readonly ((page: Page) => Promise<void>)[];
}

const large = (page: Page) => expectLargeTargets(page, 60);

/** 320 pixels are a window of 1280 at 400 %; for elders a phone whose owner enlarges everything besides. */
const looks: Record<string, Look> = {
  elder: { width: 256, expects: [expectToFitHere, large] },
  'elder+wide': { width: 320, expects: [expectToFitHere] },
  pseudo: { width: 320, expects: [expectToFitHere] },
  'pseudo+rtl': { width: 320, expects: [expectToFitHere] },
  'high+light': { width: 320, expects: [expectHighContrast] },
  'high+dark': { width: 320, expects: [expectHighContrast] },
};

for (const [views, { width, expects }] of Object.entries(looks)) {
  test(`every state of every component holds in ${views}`, async ({ page, watch }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 640 });
    await openGallery(page);
    for (const story of await storiesOf(page)) {
      await test.step(story, async () => {
        await showIn(page, story, views.split('+'));
        for (const holds of expects) await holds(page);
      });
    }
    expect(watch.requests).not.toEqual([]);
  });
}
