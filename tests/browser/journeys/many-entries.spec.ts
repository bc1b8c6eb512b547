import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { manyEntries } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const count = 5000;

test('five thousand entries are a table that is sorted, narrowed and turned', async ({ portal, page }) => {
  await portal.open();
  await portal.choose('many.json', manyEntries(count));
  const table = page.getByRole('table', { name: words.table.title });
  await expect(table.getByRole('row')).toHaveCount(26);
  await expect(page.getByText(words.table.range(1, 25, count))).toBeVisible();

  await page.getByRole('button', { name: words.table.next }).click();
  await expect(table.getByRole('link').first()).toHaveText('第 26 条虚构的记录');

  await page.getByRole('button', { name: words.table.column.remaining }).click();
  await expect(page.getByRole('columnheader', { name: words.table.column.remaining })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.getByLabel(words.table.search).fill('第 4321 条');
  await expect(table.getByRole('row')).toHaveCount(2);

  await table.getByRole('link').click();
  await expect(portal.title).toHaveText('第 4321 条虚构的记录');
  await expect(page.getByRole('heading', { name: words.entry.recorded })).toBeVisible();
  await portal.backToRecord();
  await expect(page.getByLabel(words.table.search)).toHaveValue('第 4321 条');
  await expect(table.getByRole('link', { name: '第 4321 条虚构的记录' })).toBeFocused();
});

interface Work {
  /** How many milliseconds each long task of the page took. */
  readonly long: number[];
  /** How many elements were built in each task. */
  readonly built: number[];
}

/** Watches what the page does from now on. */
function watch() {
  const work: Work = { long: [], built: [] };
  Object.assign(globalThis, { work });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) work.long.push(Math.round(duration));
  }).observe({ entryTypes: ['longtask'] });
  const size = (node: Node) => (node instanceof Element ? node.querySelectorAll('*').length + 1 : 0);
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    work.built.push(added.reduce((sum, node) => sum + size(node), 0));
  }).observe(document, { childList: true, subtree: true });
}

/** As many elements as a slow phone builds and draws between two frames; a table of a page has twice as many. */
const mostAtOnce = 200;

/** Beyond this the page stands still for everybody. Other work on the machine lengthens a task and never shortens it. */
const longest = 250;

test('while the table comes and is worked with, the page never stands still for long', async ({
  portal,
  page,
}, info) => {
  const file = info.outputPath('many.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manyEntries(count));
  const longestOf: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.goto('about:blank');
    await portal.open();
    await page.evaluate(watch);
    await page.getByLabel(words.start.file.label).setInputFiles(file);
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(26);
    await expect(page.locator('.chart-line')).toHaveCount(30);
    await page.getByRole('button', { name: words.table.column.title }).click();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(26);
    await page.getByRole('button', { name: words.table.next }).click();
    await expect(page.getByText(words.table.range(26, 50, count))).toBeVisible();
    const { long, built } = await page.evaluate(() => (globalThis as unknown as { work: Work }).work);
    expect(Math.max(...built)).toBeLessThan(mostAtOnce);
    longestOf.push(Math.max(0, ...long));
  }
  expect(Math.min(...longestOf)).toBeLessThan(longest);
});
