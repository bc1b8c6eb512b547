import { openGallery, show, storiesOf } from '../accessibility/gallery';
import { test } from '../portal/test';
import { picture } from './folder';

test('every story', async ({ page }, { project }) => {
  test.setTimeout(180_000);
  await openGallery(page);
  for (const story of await storiesOf(page)) {
    await show(page, story);
    await page.screenshot({ path: picture('stories', story, project.name), fullPage: true });
  }
});
