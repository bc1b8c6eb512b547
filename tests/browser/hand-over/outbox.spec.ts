import type { Page } from '@playwright/test';
import { expect, HandOver, handOver, test } from './finished';
import { problem } from './receiver';
import { words } from '../portal/words';

const { state } = handOver;

const keptBy = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('without network it waits, and goes once the network is back', async ({ finished, site, context }) => {
  await context.setOffline(true);
  await finished.send();
  await expect(finished.region.getByText(state.why.offline)).toBeVisible();
  expect(site.receiver.arrivals).toEqual([]);
  await context.setOffline(false);
  await finished.expectReceived();
  expect(site.receiver.received).toHaveLength(1);
});

test('what was kept on request goes on after a reload in the middle, and only the receipt stays', async ({
  finished,
  site,
  page,
}) => {
  site.always = ({ path }) => (path.endsWith('/parts/2') ? problem(500) : null);
  await finished.send(true);
  await expect(finished.region.getByText(state.why.failing)).toBeVisible();
  await expect(finished.region.getByText(state.kept)).toBeVisible();
  expect(await keptBy(page)).toHaveLength(1);
  site.always = () => null;
  await page.goto('./#/apply');
  await page.reload();
  await expect(page.getByRole('heading', { name: handOver.list.title })).toBeVisible();
  await new HandOver(page).expectReceived();
  expect(site.receiver.received).toHaveLength(1);
  expect(site.receiver.arrivals.filter(({ path }) => path.endsWith('/parts/1'))).toHaveLength(1);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('0990-0000000\\\\n');
  expect(kept).not.toContain('650203199003074534');
});

test('after a reload without having asked to keep it, nothing is there and nothing is sent', async ({
  finished,
  site,
  page,
}) => {
  site.always = () => problem(500);
  await finished.send();
  await expect(finished.region.getByText(state.waiting)).toBeVisible();
  expect(await keptBy(page)).toEqual([]);
  await page.reload();
  const before = site.receiver.arrivals.length;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(site.receiver.arrivals).toHaveLength(before);
});

test('what is kept stands on the page of privacy, and is wiped from there', async ({
  finished,
  site,
  page,
  portal,
}) => {
  site.always = () => problem(500);
  await finished.send(true);
  await expect(finished.region.getByText(state.kept)).toBeVisible();
  await portal.visit(words.pages.privacy);
  await expect(page.getByText(/credit-plain\.hand-over\.[0-9a-f]{32}/)).toBeVisible();
  await page.getByRole('button', { name: words.privacy.wipe.action }).click();
  await page.getByRole('button', { name: words.privacy.wipe.yes, exact: true }).click();
  await expect(page.getByText(words.privacy.wipe.done)).toBeVisible();
  expect(await keptBy(page)).toEqual([]);
  const before = site.receiver.arrivals.length;
  await page.reload();
  expect(site.receiver.arrivals).toHaveLength(before);
});

test('what was begun without network goes to nobody else than was agreed to', async ({
  finished,
  site,
  context,
}) => {
  await context.setOffline(true);
  await finished.send();
  await expect(finished.region.getByText(state.why.offline)).toBeVisible();
  site.named = '另一个单位（虚构）';
  await context.setOffline(false);
  await expect(finished.region.getByText(state.refusedWhy.receiverChanged)).toBeVisible();
  expect(site.receiver.arrivals).toEqual([]);
});

test('who wants it back without network is told so, and what was sent is deleted once there is one', async ({
  finished,
  site,
  context,
}) => {
  site.always = ({ path }) => (path.endsWith('/parts/2') ? problem(500) : null);
  await finished.send();
  await expect(finished.region.getByText(state.why.failing)).toBeVisible();
  await context.setOffline(true);
  await finished.button(state.stop).click();
  await expect(finished.region.getByText(state.undeletedWhat)).toBeVisible();
  expect([...site.receiver.applications.keys()]).toHaveLength(1);
  await context.setOffline(false);
  await expect(finished.button(handOver.consent.send)).toBeVisible();
  expect([...site.receiver.applications.keys()]).toEqual([]);
  expect(site.receiver.received).toEqual([]);
});
