import { expect, test as plain } from '@playwright/test';
import { Portal } from './portal';
import { Watch } from './watch';
import { beforeWorkers, stoppedAt } from './workers';

export { expect };

interface Fixtures {
  /** The portal in a browser, on 21 November 2026. */
  readonly portal: Portal;
  readonly watch: Watch;
  /** The complaints that a test is about. Any other fails it. */
  readonly expectedComplaints: RegExp | null;
}

/** In China it is the 21st already; where the browsers believe to be it is not. */
const now = '2026-11-20T17:00:00Z';

export const test = plain.extend<Fixtures>({
  expectedComplaints: [null, { option: true }],

  watch: async ({ context, page, baseURL, expectedComplaints }, use) => {
    const watch = new Watch(context, page, baseURL ?? '');
    await use(watch);
    const unexpected = watch.complaints.filter((text) => expectedComplaints?.test(text) !== true);
    expect(unexpected, 'errors, warnings and requests to elsewhere').toEqual([]);
  },

  portal: async ({ page, watch, serviceWorkers }, use) => {
    await page.clock.setFixedTime(now);
    // A service worker answers before any of this is asked; and Firefox has none where requests are caught.
    if (serviceWorkers === 'block') await beforeWorkers(page, stoppedAt(now));
    await use(new Portal(page, watch));
  },
});
