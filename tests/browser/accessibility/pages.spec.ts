import type { Page } from '@playwright/test';
import { expect, test } from '../portal/test';
import { expectAccessible, expectHighContrast, lookIn } from './axe';
import { expectToFit } from './reflow';
import { expectRoom } from './room';
import { complaintsOfStates, states } from './states';
import { expectLargeTargets } from './targets';
import { expectValid } from './valid';

test.use({ expectedComplaints: complaintsOfStates, viewport: { width: 360, height: 640 }, hasTouch: true });

/** As for who has their device ask for more contrast. */
async function expectContrast(page: Page) {
  await page.emulateMedia({ contrast: 'more' });
  await page.locator('html[data-contrast="high"]').waitFor({ state: 'attached' });
  for (const colours of ['light', 'dark'] as const) {
    await lookIn(page, colours);
    await expectHighContrast(page);
  }
}

for (const [state, reach] of Object.entries(states)) {
  test(`${state}: valid, no violation, large targets, nothing sticks out, in every view and longer`, async ({
    portal,
    page,
  }) => {
    // All of the law, unfolded, is much to look through.
    test.setTimeout(180_000);
    await reach(portal);
    await expect(portal.title).toBeVisible();
    await test.step('valid', () => expectValid(page));
    await test.step('axe', () => expectAccessible(page, 'page'));
    await test.step('targets', () => expectLargeTargets(page));
    await test.step('reflow', () => expectToFit(page));
    await test.step('high contrast', () => expectContrast(page));
    await expectRoom(page);
  });
}
