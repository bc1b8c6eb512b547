import { modulePath, twinPath } from '../portal/built';
import { expect, test } from '../portal/test';

test('the module answers, and its twin is not even loaded', async ({ portal, watch }) => {
  await portal.open();
  await portal.openDemo();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
  expect(watch.requests).toContain(modulePath);
  expect(watch.requests).not.toContain(twinPath);
});
