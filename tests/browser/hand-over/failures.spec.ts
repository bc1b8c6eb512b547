import { expect, handOver, test } from './finished';
import { problem } from './receiver';
import type { Fault } from './site';

const { state } = handOver;

const passing: Record<string, readonly Fault[]> = {
  'fails twice': [problem(500), problem(502)],
  'answers in another type': [{ status: 200, type: 'text/html', body: '<!doctype html>' }],
  'answers half': [{ status: 200, type: 'application/json', body: '{"state":"comp' }],
  'asks for patience': [{ ...problem(503), headers: { 'Retry-After': '2' } }],
  'is asked too often': [{ ...problem(429), headers: { 'Retry-After': '1' } }],
};

for (const [what, faults] of Object.entries(passing))
  test(`a receiver that ${what} gets it in the end, once`, async ({ finished, site }) => {
    site.faults.push(...faults);
    await finished.send();
    await expect(finished.region.getByRole('heading', { name: state.waiting })).toBeVisible();
    await finished.expectReceived();
    expect(site.receiver.received).toHaveLength(1);
  });

test('a receiver that drops the connection gets it in the end, once', async ({ finished, site }) => {
  site.faults.push('drop');
  await finished.send();
  // Browsers may ask again by themselves, before there is anything to wait for.
  await finished.expectReceived();
  expect(site.receiver.received).toHaveLength(1);
});

const losing: Record<string, RegExp> = {
  'the announcement': /^\/applications\/\w+$/,
  'a part': /\/parts\/1$/,
  'the whole': /\/submission$/,
};

for (const [what, path] of Object.entries(losing))
  test(`where the answer to ${what} is lost, it is asked for, and nothing is received twice`, async ({
    finished,
    site,
  }) => {
    let lost = false;
    site.always = (arrival) => {
      if (lost || !path.test(arrival.path)) return null;
      lost = true;
      return 'drop within the answer';
    };
    await finished.send();
    await finished.expectReceived();
    expect(lost).toBe(true);
    expect(site.receiver.arrivals.map(({ method }) => method)).toContain('GET');
    expect(site.receiver.arrivals.filter((one) => path.test(one.path) && one.method !== 'GET')).toHaveLength(
      1,
    );
    expect(site.receiver.received).toHaveLength(1);
  });

test('what the browser asks again by itself is not received twice either', async ({ finished, site }) => {
  let lost = 0;
  site.always = ({ path }) => {
    if (!path.endsWith('/submission') || lost > 0) return null;
    lost += 1;
    return 'drop before the answer';
  };
  await finished.send();
  await finished.expectReceived();
  expect(lost).toBe(1);
  expect(site.receiver.received).toHaveLength(1);
});

const final: Record<string, readonly [Fault, string]> = {
  'does not let this site': [problem(403), state.refusedWhy.notAllowed],
  'has other content': [problem(409), state.refusedWhy.conflict],
  'finds it too large': [problem(413), state.refusedWhy.tooLarge],
  'does not like its type': [problem(415), state.refusedWhy.rejected],
  'leads elsewhere': [
    { status: 307, headers: { Location: 'http://127.0.0.1:9/elsewhere' } },
    state.refusedWhy.redirected,
  ],
};

for (const [what, [fault, said]] of Object.entries(final))
  test(`a receiver that ${what} is not asked again, and the person knows what to do`, async ({
    finished,
    site,
  }) => {
    site.faults.push(fault);
    await finished.send();
    await expect(finished.region.getByText(said)).toBeVisible();
    await finished.button(state.anew).click();
    await expect(finished.button(handOver.consent.send)).toBeVisible();
    expect(site.receiver.arrivals).toHaveLength(1);
    expect(site.receiver.received).toEqual([]);
  });

test('why the receiver does not want it stands there in its own words', async ({ finished, site }) => {
  site.faults.push(problem(422, '缺少决定书（示例）'));
  await finished.send();
  await expect(finished.region.getByText(state.said('缺少决定书（示例）'))).toBeVisible();
});

test('a receipt for other content does not count', async ({ finished, site }) => {
  const receipt = { number: 'XY-1', receivedAt: '2026-11-20T17:00:00Z', manifest: 'f'.repeat(64) };
  const body = JSON.stringify({ state: 'received', missing: [], receipt });
  site.faults.push({ status: 200, type: 'application/json', body });
  await finished.send();
  await expect(finished.region.getByText(state.refusedWhy.foreignReceipt)).toBeVisible();
});

test('a receiver that is not there is tried again when the person says so', async ({ finished, site }) => {
  await site.close();
  await finished.send();
  await expect(finished.region.getByText(state.why.unreachable)).toBeVisible();
  await site.open();
  await finished.button(state.again).click();
  await finished.expectReceived();
});

test('an answer that never comes is waited for only so long', async ({ finished, site, page }) => {
  site.faults.push('hang');
  await finished.send();
  await expect.poll(() => site.receiver.arrivals.length).toBe(1);
  await page.clock.fastForward(60_000);
  await expect.poll(() => site.receiver.arrivals.length, { timeout: 45_000 }).toBeGreaterThan(1);
  await finished.expectReceived();
  expect(site.receiver.received).toHaveLength(1);
});
