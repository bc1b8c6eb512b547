import { expect, test } from '../portal/test';
import { expectAccessible } from './axe';
import { expectToFit } from './reflow';
import { complaintsOfStates, states } from './states';
import { expectLargeTargets } from './targets';
import { expectValid } from './valid';

test.use({ expectedComplaints: complaintsOfStates, viewport: { width: 360, height: 640 }, hasTouch: true });

for (const [state, reach] of Object.entries(states)) {
  test(`${state}: valid, no violation, large targets, nothing sticks out of a narrow window`, async ({
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
  });
}
