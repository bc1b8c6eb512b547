import { expectHighContrast } from '../accessibility/axe';
import { openGallery, showIn, storiesOf } from '../accessibility/gallery';
import { expectToFit } from '../accessibility/reflow';
import { expectLargeTargets } from '../accessibility/targets';
import { test } from '../portal/test';
import type { Page } from '@playwright/test';

/** A window of 1280 pixels at 400 %; for elders a phone whose owner enlarges everything besides. */
const narrow = [{ width: 320, height: 640 }];
const narrower = [{ width: 256, height: 512 }];

const looks: Record<string, (page: Page) => Promise<void>> = {
  elder: async (page) => {
    await expectToFit(page, narrower);
    await expectLargeTargets(page, 60);
  },
  wide: (page) => expectToFit(page, narrow),
  'elder+wide': (page) => expectToFit(page, narrow),
  pseudo: (page) => expectToFit(page, narrow),
  'pseudo+rtl': (page) => expectToFit(page, narrow),
  'high+light': expectHighContrast,
  'high+dark': expectHighContrast,
};

for (const [views, look] of Object.entries(looks)) {
  test(`every state of every component holds in ${views}`, async ({ page, watch }) => {
    test.setTimeout(240_000);
    await openGallery(page);
    for (const story of await storiesOf(page)) {
      await test.step(story, async () => {
        await showIn(page, story, views.split('+'));
        await look(page);
      });
    }
    test.expect(watch.requests).not.toEqual([]);
  });
}
