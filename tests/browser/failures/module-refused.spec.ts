import type { Page } from '@playwright/test';
import { modulePath, moduleWorkerPath, twinOfPagePath, twinPath } from '../portal/built';
import { expect, test } from '../portal/test';
import { withoutWebAssembly, withoutWorkers } from './without';

test.use({ expectedComplaints: /Failed to load resource|WebAssembly|wasm/ });

const reasons: Record<string, (page: Page) => Promise<unknown>> = {
  'the browser has no WebAssembly': withoutWebAssembly,
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
    await portal.openEntry();
    await expect(portal.day('firstRepairDay')).toHaveText('2026年9月16日');
    await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
    expect(watch.requests).toContain(twinPath);
  });
}

const refusals: Record<string, (page: Page) => Promise<unknown>> = {
  'the browser has no workers': withoutWorkers,
  "the worker's script does not arrive": (page) =>
    page.route(`**${moduleWorkerPath}`, (route) => route.abort()),
};

for (const [reason, arrange] of Object.entries(refusals)) {
  test(`where ${reason}, the module answers on the page's own thread`, async ({ portal, page, watch }) => {
    await arrange(page);
    await portal.open();
    await portal.openDemo();
    await portal.openEntry();
    await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
    expect(watch.requests).toContain(modulePath);
    expect(watch.requests).not.toContain(twinPath);
    expect(watch.requests).not.toContain(twinOfPagePath);
  });
}

test("where the browser has neither, the twin answers on the page's own thread", async ({
  portal,
  page,
  watch,
}) => {
  await withoutWorkers(page);
  await withoutWebAssembly(page);
  await portal.open();
  await portal.openDemo();
  await portal.openEntry();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
  expect(watch.requests).toContain(twinOfPagePath);
});
