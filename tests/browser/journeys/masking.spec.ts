import type { Page } from '@playwright/test';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const names = ['欧阳明白', '欧阳清楚'];
const numbers = ['650204198506151222', '650204196102030011'];

/** All that can be read off the page: its markup, what its fields hold, its title and address. */
function everything(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as (
      HTMLInputElement | HTMLTextAreaElement
    )[];
    const values = fields.map(({ value }) => value);
    const address = `${location.href} ${JSON.stringify(history.state)}`;
    return [document.documentElement.outerHTML, document.title, address, ...values].join('\n');
  });
}

async function expectMasked(page: Page, ...secrets: readonly string[]) {
  const text = await everything(page);
  for (const secret of secrets) expect(text).not.toContain(secret);
}

test.beforeEach(async ({ portal }) => {
  await portal.open();
});

test("of a person's name and number only the ends are shown", async ({ portal, page }) => {
  await portal.choose('person.json', record('person'));
  await expect(portal.title).toHaveText('欧***');
  await expect(page.getByRole('main')).toContainText('6****************2');
  await portal.openEntry();
  await portal.unfold(words.record.why);
  await expect(portal.entry.locator('.steps').first()).toBeVisible();
  await expectMasked(page, ...names, ...numbers);
});

test('each of them is shown when the person asks for it, and hidden again', async ({ portal, page }) => {
  await portal.choose('person.json', record('person'));
  const [name = '', number = ''] = [names[0], numbers[0]];
  await page.getByRole('button', { name: words.record.own.showOf(words.record.own.name) }).click();
  await expect(page.getByRole('main')).toContainText(name);
  await expectMasked(page, number);
  await expect(portal.title).toHaveText('欧***');
  await expect(page).not.toHaveTitle(new RegExp(name));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(name)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: words.record.own.hideOf(words.record.own.name) }).click();
  await page.getByRole('button', { name: words.record.own.showOf(words.idType.residentId) }).click();
  await expect(page.getByRole('main')).toContainText(number);
  await expectMasked(page, name);
});

/** Ways to write the number or the name wrongly, and where the page says that it is. */
const mistakes = [
  { as: 'a wrong check digit', from: '506151222"', to: '506151223"', place: '第 6 行，第 45 个字' },
  {
    as: 'a number without quotes',
    from: '"650204198506151222"',
    to: '650204198506151222',
    place: '第 6 行，第 45 个字',
  },
  { as: 'a name in a list', from: '"欧阳明白"', to: '["欧阳明白"]', place: '第 5 行，第 13 个字' },
];

test('what is wrong with them is said without showing them', async ({ portal, page }) => {
  for (const { as, from, to, place } of mistakes) {
    await test.step(as, async () => {
      await portal.choose('person.json', record('person').replace(from, to));
      await expect(page.locator('.problems')).toContainText(place);
      await expectMasked(page, ...names, ...numbers, '650204198506151223');
      await portal.visit(words.pages.start);
    });
  }
});

test('what was pasted is forgotten with the record', async ({ portal, page }) => {
  await portal.paste(record('person'));
  await expect(portal.title).toHaveText('欧***');
  await page.getByRole('button', { name: words.record.close }).click();
  await expect(page.getByLabel(words.start.paste.label)).toHaveValue('');
  await expectMasked(page, ...names, ...numbers);
});
