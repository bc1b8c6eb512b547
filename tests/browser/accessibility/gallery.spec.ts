import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../portal/built';
import { expect, test } from '../portal/test';
import { expectAccessible } from './axe';
import { openGallery, show, storiesOf } from './gallery';
import { expectToFit } from './reflow';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

for (const component of readdirSync(join(sources, 'src/components'))) {
  test(`no state of ${component} has a violation or sticks out of a narrow window`, async ({
    page,
    watch,
  }) => {
    await openGallery(page);
    const stories = await storiesOf(page, component);
    expect(stories).not.toEqual([]);
    for (const story of stories) {
      await test.step(story, async () => {
        await show(page, story);
        await expectAccessible(page, 'part');
        await expectToFit(page);
      });
    }
    expect(watch.requests).not.toEqual([]);
  });
}
