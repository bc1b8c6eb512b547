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

/** Beyond this a person notices that the page stands still. Most of it is the first drawing of the table. */
const longest = 250;

test('while the table comes and is worked with, the page never stands still for long', async ({
  portal,
  page,
}, info) => {
  const file = info.outputPath('many.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manyEntries(count));
  await portal.open();
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  await page.getByLabel(words.start.file.label).setInputFiles(file);
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: words.table.column.title }).click();
  await page.getByRole('button', { name: words.table.next }).click();
  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  expect(Math.max(0, ...long)).toBeLessThan(longest);
});
