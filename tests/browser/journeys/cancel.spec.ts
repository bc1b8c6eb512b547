import type { Page } from '@playwright/test';
import { manyEntries } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { beforeWorkers } from '../portal/workers';

/** A day of which the engine never has an answer. */
const never = '2030-01-01';

/** Lets the engine work for ever over the record of many entries, and over that day: only its end frees it. */
async function workForEver(page: Page): Promise<void> {
  await beforeWorkers(
    page,
    `{
      let endless = false;
      addEventListener('message', ({ data }) => {
        if ('keep' in data) endless = data.keep.includes('许多记录有限公司');
        const [{ today } = {}] = data.request ?? [];
        if (data.name === 'survey' && (endless || today === '${never}')) for (;;);
      });
    }`,
  );
}

const bar = (page: Page) => page.getByRole('progressbar', { name: words.busy });

/** Waits for the bar, and gives up by hand or by key. */
async function giveUp(page: Page, how: 'press' | 'key'): Promise<void> {
  const button = page.getByRole('button', { name: words.cancel, exact: true });
  await expect(bar(page)).toBeVisible();
  if (how === 'press') await button.click();
  else await button.press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(button).toBeHidden();
}

test.beforeEach(async ({ portal, page }) => {
  await workForEver(page);
  await portal.open();
});

test('who gives up on a record goes on with another one', async ({ portal, page }) => {
  await portal.choose('many.json', manyEntries(3));
  await giveUp(page, 'press');
  await expect(portal.title).toHaveText(words.start.title);
  await expect(portal.errorSummary).toBeHidden();

  await portal.openDemo();
  await portal.openEntry();
  await portal.unfold(words.record.why);
  await expect(portal.entry.locator('.steps').first()).toBeVisible();
  await expect(portal.day('lastShownDay')).toHaveText('2027年6月15日');
});

test('who gives up on another day keeps the record, and can ask for a day again', async ({
  portal,
  page,
}) => {
  await portal.openDemo();
  await portal.seeAsOf(never);
  await giveUp(page, 'key');
  await expect(page.getByRole('main')).toContainText('以下按2026年11月21日计算');
  await portal.seeAsOf('2027-01-01');
  await expect(page.getByRole('main')).toContainText('以下按2027年1月1日计算');
  await expect(portal.entry).toBeVisible();
});

test('a record can be given up twice, and the page waits for no answer any more', async ({
  portal,
  page,
}) => {
  for (let time = 0; time < 2; time += 1) {
    await portal.choose('many.json', manyEntries(3));
    await giveUp(page, 'press');
  }
  await portal.visit(words.pages.record);
  await expect(portal.title).toHaveText(words.record.none.title);
  await expect.poll(() => page.workers().length).toBe(1);
});
