import { expect, test } from '../portal/test';
import { words } from '../portal/words';

/* What the law finds in each of them is asserted in tests/demos.rs; here they are opened as a person opens them. */
const demos = [
  { demo: 'citizen', title: /^孙\**$/u, entries: 4 },
  { demo: 'small-firm', title: '克拉玛依市晴岚机械修理有限公司（虚构）', entries: 6 },
  { demo: 'serious-list-firm', title: '宿迁市远帆劳务分包有限公司（虚构）', entries: 2 },
] as const;

for (const { demo, title, entries } of demos) {
  test(`${demo} is told in two sentences, opened at a press, and is read without a problem`, async ({
    portal,
    page,
  }) => {
    await portal.open();
    await expect(page.getByText(words.start.demos[demo].story)).toBeVisible();
    await portal.openDemo(demo);
    await expect(portal.title).toHaveText(title);
    await expect(portal.entries).toHaveCount(entries);
    await expect(page.locator('.problems')).toHaveCount(0);
    await expect(page.getByText(words.start.demos[demo].name)).toBeVisible();
  });
}
