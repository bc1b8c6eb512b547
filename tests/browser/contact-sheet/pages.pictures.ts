import { complaintsOfStates, states } from '../accessibility/states';
import { test } from '../portal/test';
import { picture } from './folder';

test.use({ expectedComplaints: complaintsOfStates });

for (const [state, reach] of Object.entries(states)) {
  test(state, async ({ portal, page }, { project }) => {
    await reach(portal);
    await page.screenshot({ path: picture('pages', state, project.name), fullPage: true });
  });
}
