import { modulePath, moduleWorkerPath, twinOfPagePath, twinPath } from '../portal/built';
import { expect, test } from '../portal/test';

test('the module answers from a worker, and its twin is not even loaded', async ({ portal, watch }) => {
  await portal.open();
  await portal.openDemo();
  await portal.openEntry();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
  expect(watch.requests).toContain(moduleWorkerPath);
  expect(watch.requests).toContain(modulePath);
  expect(portal.page.workers()).toHaveLength(1);
  expect(watch.requests).not.toContain(twinPath);
  expect(watch.requests).not.toContain(twinOfPagePath);
});
