import { openGallery, showIn, storiesOf } from '../accessibility/gallery';
import { test } from '../portal/test';
import { picture } from './folder';
import { lookOf } from './look';
import { drawWhole } from './whole';

test('every story', async ({ page }, info) => {
  test.setTimeout(600_000);
  await openGallery(page);
  for (const story of await storiesOf(page)) {
    await showIn(page, story, [lookOf(info)]);
    await drawWhole(page);
    await page.screenshot({ path: picture('stories', story, info.project.name), fullPage: true });
  }
});
