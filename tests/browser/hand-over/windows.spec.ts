import { Portal } from '../portal/portal';
import { beforeWorkers, stoppedAt } from '../portal/workers';
import { expect, finish, HandOver, handOver, test } from './finished';

const { state } = handOver;
const now = '2026-11-20T17:00:00Z';

test('two windows do not send the same twice', async ({ finished, site, context, page, watch }) => {
  site.always = () => 'slow';
  const second = await context.newPage();
  await second.clock.setFixedTime(now);
  await beforeWorkers(second, stoppedAt(now));
  const portal = new Portal(second, watch);
  const other = await finish(second, portal);
  await finished.send(true);
  await expect(finished.region.getByText(state.sending)).toBeVisible();
  await other.send();
  await expect(other.region.getByText(state.elsewhere)).toBeVisible();
  await finished.expectReceived();
  await other.expectReceived();
  await page.close();
  await other.expectReceived();
  expect(site.receiver.received).toHaveLength(1);
});

test('what one window handed in and kept, another that was open before does not hand in again', async ({
  finished,
  site,
  context,
  page,
  watch,
}) => {
  const second = await context.newPage();
  await second.clock.setFixedTime(now);
  await beforeWorkers(second, stoppedAt(now));
  const other = await finish(second, new Portal(second, watch));
  await finished.send(true);
  await finished.expectReceived();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await other.send();
  await other.expectReceived();
  expect(site.receiver.received).toHaveLength(1);
  expect(site.receiver.arrivals.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a window that opens meanwhile waits for the first, and shows its receipt', async ({
  finished,
  site,
  context,
}) => {
  site.always = () => 'slow';
  await finished.send(true);
  await expect(finished.region.getByText(state.sending)).toBeVisible();
  const second = await context.newPage();
  await second.goto(`${site.address}#/apply`);
  await expect(second.getByText(state.elsewhere)).toBeVisible();
  await finished.expectReceived();
  await new HandOver(second).expectReceived();
  expect(site.receiver.received).toHaveLength(1);
  expect(site.receiver.arrivals.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
