import type { Page } from '@playwright/test';
import { modulePath, twinPath } from '../portal/built';
import { expect, test } from '../portal/test';

test.use({ expectedComplaints: /Failed to load resource|WebAssembly|wasm/ });

const reasons: Record<string, (page: Page) => Promise<unknown>> = {
  'the browser has no WebAssembly': (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    }),
  'the module does not arrive': (page) => page.route(`**${modulePath}`, (route) => route.abort()),
  'the module arrives broken': (page) =>
    page.route(`**${modulePath}`, (route) =>
      route.fulfill({ contentType: 'application/wasm', body: 'no module' }),
    ),
};

for (const [reason, arrange] of Object.entries(reasons)) {
  test(`where ${reason}, the twin answers`, async ({ portal, page, watch }) => {
    await arrange(page);
    await portal.open();
    await portal.openDemo();
    await expect(portal.day('firstRepairDay')).toHaveText('2026年9月16日');
    await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
    expect(watch.requests).toContain(twinPath);
  });
}
