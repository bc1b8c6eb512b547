import { complaintsOfStates, states } from '../accessibility/states';
import { test } from '../portal/test';
import { picture } from './folder';
import { choose, speak } from './look';
import { drawWhole } from './whole';

test.use({ expectedComplaints: complaintsOfStates });

for (const [state, reach] of Object.entries(states)) {
  test(state, async ({ portal, page }, info) => {
    await choose(portal, info);
    await reach(portal);
    await speak(portal, info);
    await drawWhole(page);
    await page.screenshot({ path: picture('pages', state, info.project.name), fullPage: true });
  });
}
