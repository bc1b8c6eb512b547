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
  // The rest of the page moves the table while it comes.
  await expect(page.locator('.chart-line')).toHaveCount(30);

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
