import { complaintsOfStates, states } from '../accessibility/states';
import { test } from '../portal/test';
import { picture } from './folder';
import { choose } from './look';

test.use({ expectedComplaints: complaintsOfStates });

for (const [state, reach] of Object.entries(states)) {
  test(state, async ({ portal, page }, info) => {
    await choose(portal, info);
    await reach(portal);
    await page.screenshot({ path: picture('pages', state, info.project.name), fullPage: true });
  });
}
