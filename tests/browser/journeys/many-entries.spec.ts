import { manyEntries } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const count = 5000;

test('five thousand entries are a table that is sorted, narrowed and turned', async ({ portal, page }) => {
  await portal.open();
  await portal.choose('many.json', manyEntries(count));
  const table = page.getByRole('table', { name: words.table.title });
  await expect(table.getByRole('row')).toHaveCount(51);
  await expect(page.getByText(words.table.range(1, 50, count))).toBeVisible();

  await page.getByRole('button', { name: words.table.next }).click();
  await expect(table.getByRole('link').first()).toHaveText('第 51 条虚构的记录');

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

test('while the table comes and is worked with, the page never stands still for long', async ({
  portal,
  page,
}) => {
  await portal.open();
  const devTools = await page
    .context()
    .newCDPSession(page)
    .catch(() => null);
  test.skip(devTools === null, 'only Chromium can be slowed down');
  await devTools?.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  await portal.choose('many.json', manyEntries(count));
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: words.table.column.title }).click();
  await page.getByRole('button', { name: words.table.next }).click();
  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  console.log('long tasks in ms at 4× slowdown:', long);
});
