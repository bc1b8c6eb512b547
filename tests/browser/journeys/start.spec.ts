import type { Page } from '@playwright/test';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

/** What comes first of all that is fetched in spare time. */
const firstOfLater = /\/assets\/law-[^/]*\.js$/;

const { which, otherDoor, source, paste, byHand } = words.start;

test('the switch and the ways in are near at hand', async ({ portal, page }) => {
  await portal.open();
  await expect(page.getByLabel(which.public)).toBeChecked();
  await expect(page.getByLabel(which.bank)).toBeInViewport();
  const height = page.viewportSize()?.height ?? 0;
  const ways = await page.getByRole('heading', { name: words.start.own.title }).boundingBox();
  expect(ways?.y).toBeLessThan(height * 1.1);
});

test('who looks for a bank report finds the right door, and loses nothing', async ({ portal, page }) => {
  await portal.open();
  await page.getByText(paste.title, { exact: true }).click();
  await page.getByLabel(paste.label).fill('{ "schema"');
  await page.getByLabel(which.bank).check();
  await expect(page.getByRole('heading', { name: otherDoor.title })).toBeVisible();
  await expect(page.getByText(byHand.open)).toBeHidden();
  await expect(page.getByRole('link', { name: otherDoor.doors })).toHaveAttribute(
    'href',
    '#/guide/wrong-door',
  );
  await expect(page.getByText(words.notice[0] ?? '')).toBeVisible();
  await page.getByLabel(which.public).check();
  await expect(page.getByLabel(paste.label)).toHaveValue('{ "schema"');
});

async function configure(page: Page, configuration: unknown) {
  await page.route('**/portal.json', (route) => route.fulfill({ json: configuration }));
}

const right = { records: { name: '示例市', address: 'records/mine.json' } };

test('nothing is offered that is not configured', async ({ portal, page }) => {
  await portal.open();
  await expect(page.getByRole('heading', { name: words.start.own.title })).toBeVisible();
  await expect(page.getByText(source.what)).toBeHidden();
});

test('a configured source is opened like any other record', async ({ portal, page, watch }) => {
  await configure(page, right);
  await page.route('**/records/mine.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: record('person') }),
  );
  await portal.open();
  await page.getByRole('button', { name: source.open('示例市') }).click();
  await expect(portal.entry).toBeVisible();
  expect(watch.requests.filter((path) => path === '/portal.json')).toHaveLength(1);
  expect(watch.requests).toContain('/records/mine.json');
});

test('a source that does not come can be given up', async ({ portal, page }) => {
  await configure(page, right);
  await page.route('**/records/mine.json', () => undefined);
  await portal.open();
  await page.getByRole('button', { name: source.open('示例市') }).click();
  await page.getByRole('button', { name: source.cancel }).click();
  await expect(page.getByText(source.trouble.cancelled)).toBeVisible();
  await expect(portal.title).toHaveText(words.start.title);
});

test('an address elsewhere is never asked for, and the operator is told', async ({ portal, page }) => {
  await configure(page, { records: { name: '别处', address: 'https://elsewhere.invalid/mine.json' } });
  await portal.open();
  await expect(page.getByText(source.wrong.problems.wrongAddress('records.address'))).toBeVisible();
  await expect(page.getByRole('button', { name: source.open('别处') })).toBeHidden();
});

test.describe('where the server of the source fails', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test('that is an error with a link to the button', async ({ portal, page }) => {
    await configure(page, right);
    await page.route('**/records/mine.json', (route) => route.fulfill({ status: 500 }));
    await portal.open();
    await page.getByRole('button', { name: source.open('示例市') }).click();
    await expect(portal.errorSummary).toBeFocused();
    await portal.errorSummary.getByRole('link', { name: source.trouble.failed }).click();
    await expect(page.getByRole('button', { name: source.open('示例市') })).toBeFocused();
  });
});

test('a press is not lost when the other pages and their words come meanwhile', async ({ portal, page }) => {
  const held: (() => void)[] = [];
  await page.route(firstOfLater, async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await portal.open();
  const demo = page.getByRole('button', { name: words.start.demos['small-firm'].name });
  await demo.hover();
  await page.mouse.down();
  await page.unroute(firstOfLater);
  for (const go of held) go();
  await portal.settled();
  await page.mouse.up();
  await expect(portal.entry).toBeVisible();
});
