import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { configuration, nothingConfigured } from '../configuration/configured';
import { receiver } from '../gallery/hand-overs';
import { longLetter } from '../gallery/letter-samples';
import { forgetEverything, inMemory } from '../keeping/memory';
import { setPublicComputer } from '../keeping/public-computer';
import { dropEverything, everythingKept, keep, kept, namesKept } from '../keeping/storage';
import { limits } from '../limits';
import { begin, handOvers, handOversOf, restore } from './all';
import { consentTo } from './consent';
import type { Answer } from './exchange';
import { deliver } from './delivery';
import { FakeLocks } from './fake-locks';
import { retryAfter } from './exchange';
import { FakeReceiver, json, problem } from './fake-receiver';
import { gone } from './gone';
import { parcelOf } from './parcel';

const second = 1000;
const matter = { form: 'F3', entry: 'e1' } as const;
const subject = { matter, title: longLetter.title, record: 'r' };
const parcel = parcelOf({
  form: 'F3',
  receiver: receiver.name,
  letter: longLetter,
  data: '{}',
  pictures: [Uint8Array.of(0xff, 0xd8, 0, 255)],
});
const consent = () => consentTo(parcel, '我同意');
const send = (keeps = false) => begin({ subject, receiver, parcel, consent: consent(), keeps });
const state = () => handOvers.value[0]?.state.value;
const soon = () => vi.advanceTimersByTimeAsync(10);

let fake: FakeReceiver;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T01:00:00Z') });
  const surroundings = { onLine: { value: true, writable: true }, locks: { value: new FakeLocks() } };
  vi.stubGlobal('navigator', Object.create(navigator, surroundings));
  fake = new FakeReceiver();
  fake.configured = receiver;
  vi.stubGlobal('location', { origin: new URL(receiver.address).origin });
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue(new URL('/', receiver.address).href);
});

afterEach(() => {
  forgetEverything();
  dropEverything();
  setPublicComputer(false);
  configuration.value = nothingConfigured;
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what is announced, then each part, then the whole; the receipt is there', async () => {
  expect(await send()).toBe(true);
  await soon();
  expect(fake.log).toEqual([
    'PUT /hand-over/applications/*',
    'PUT /hand-over/applications/*/parts/1',
    'PUT /hand-over/applications/*/parts/2',
    'PUT /hand-over/applications/*/parts/3',
    'POST /hand-over/applications/*/submission',
  ]);
  expect(state()).toMatchObject({ is: 'received', receipt: { number: 'A-1', manifest: parcel.digest } });
  expect(handOversOf(matter, 'r')).toEqual(handOvers.value);
  expect(handOversOf(matter, 'another record')).toEqual([]);
  for (const { init } of fake.calls)
    expect(init).toMatchObject({
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
});

test('without consent to this very content nothing is asked', async () => {
  const other = { ...consent(), manifest: '0' };
  await expect(begin({ subject, receiver, parcel, consent: other, keeps: false })).rejects.toThrow();
  const course = { signal: new AbortController().signal, tell: vi.fn(), onSubmit: vi.fn() };
  const consignment = { ...parcel, key: '0'.repeat(32), address: receiver.address, consent: other };
  await expect(deliver(consignment, true, course)).rejects.toThrow();
  expect(fake.calls).toEqual([]);
});

test('the same content is not sent twice from one window', async () => {
  await send();
  await soon();
  expect(await send()).toBe(false);
  expect(handOvers.value).toHaveLength(1);
  expect(fake.received).toBe(1);
});

test('an answer that is lost is asked for, and nothing is received twice', async () => {
  for (let call = 0; call < 4; call += 1) fake.faults.push((_, answer) => answer());
  fake.faults.push((_, answer) => {
    answer();
    throw new TypeError('network');
  });
  await send();
  await soon();
  expect(state()).toMatchObject({ is: 'waiting', why: 'unreachable', mayRetry: true });
  await vi.advanceTimersByTimeAsync(3 * second);
  expect(state()?.is).toBe('received');
  expect(fake.received).toBe(1);
  expect(fake.log[fake.log.length - 1]).toBe('GET /hand-over/applications/*');
});

test('where its answer was lost, a later refusal is no word that it was not received', async () => {
  for (let call = 0; call < 4; call += 1) fake.faults.push((_, answer) => answer());
  fake.faults.push((_, answer) => {
    answer();
    throw new TypeError('network');
  });
  fake.faults.push(() => problem(403)); // a page to log in, in the place of the receiver
  await send();
  await soon();
  await vi.advanceTimersByTimeAsync(3 * second);
  expect(state()).toMatchObject({ is: 'waiting', until: null, mayRetry: true });
  expect(await send()).toBe(false);
  handOvers.value[0]?.retry();
  await soon();
  expect(state()?.is).toBe('received');
  expect(fake.received).toBe(1);
});

test('it goes on where it stopped', async () => {
  fake.faults.push(
    (_, answer) => answer(),
    (_, answer) => answer(),
    () => problem(500),
  );
  await send();
  await vi.advanceTimersByTimeAsync(3 * second);
  expect(state()?.is).toBe('received');
  expect(fake.log.filter((line) => line.endsWith('/parts/1'))).toHaveLength(1);
  expect(fake.log.filter((line) => line.endsWith('/parts/2'))).toHaveLength(2);
});

test('patience is kept as long as the receiver asks, and nobody can press before', async () => {
  fake.faults.push(() => problem(503, { 'Retry-After': '90' }));
  await send();
  await soon();
  expect(state()).toMatchObject({ why: 'busy', until: Date.parse('2026-11-21T01:01:30Z'), mayRetry: false });
  handOvers.value[0]?.retry();
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(89 * second);
  expect(fake.calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2 * second);
  expect(state()?.is).toBe('received');
});

test('a date of HTTP is understood too', async () => {
  fake.faults.push(() => problem(429, { 'Retry-After': 'Sat, 21 Nov 2026 01:00:40 GMT' }));
  await send();
  await soon();
  expect(state()).toMatchObject({ why: 'busy', until: Date.parse('2026-11-21T01:00:40Z') });
});

test('after so many failures it waits for the person', async () => {
  const { tries, longestWaitSeconds } = limits.handOver;
  for (let call = 0; call < tries; call += 1) fake.faults.push(() => problem(500));
  await send();
  await vi.advanceTimersByTimeAsync(tries * longestWaitSeconds * 2 * second);
  expect(state()).toEqual({ is: 'waiting', why: 'failing', until: null, mayRetry: true });
  expect(fake.calls).toHaveLength(tries);
  handOvers.value[0]?.retry();
  await soon();
  expect(state()?.is).toBe('received');
});

test('without network nothing is tried until it is back', async () => {
  const network = navigator as unknown as { onLine: boolean };
  network.onLine = false;
  await send();
  await vi.advanceTimersByTimeAsync(3600 * second);
  expect(state()).toMatchObject({ why: 'offline', until: null });
  expect(fake.calls).toEqual([]);
  network.onLine = true;
  dispatchEvent(new Event('online'));
  await soon();
  expect(state()?.is).toBe('received');
});

test('an answer that does not come is waited for only so long', async () => {
  fake.faults.push(
    ({ init }) =>
      new Promise((_, fail) => {
        init.signal?.addEventListener('abort', () => {
          fail(new DOMException('', 'AbortError'));
        });
      }),
  );
  await send();
  await vi.advanceTimersByTimeAsync((limits.handOver.answerSeconds - 1) * second);
  expect(state()?.is).toBe('sending');
  await vi.advanceTimersByTimeAsync(1.5 * second);
  expect(state()).toMatchObject({ is: 'waiting', why: 'slow' });
});

test.each([
  [() => problem(400), 'rejected'],
  [() => problem(401), 'notAllowed'],
  [() => problem(403), 'notAllowed'],
  [() => problem(404), 'notThere'],
  [() => problem(409), 'conflict'],
  [() => problem(413), 'tooLarge'],
  [() => problem(415), 'rejected'],
  [() => problem(422, {}, '材料不全'), 'rejected'],
] as const)('what is refused is not tried again', async (answer, why) => {
  fake.faults.push(answer);
  await send();
  await vi.advanceTimersByTimeAsync(3600 * second);
  expect(state()).toMatchObject({ is: 'refused', why });
  expect(fake.calls).toHaveLength(1);
});

test('a receipt for other content is none', async () => {
  const receipt = { number: 'B-2', receivedAt: '2026-11-21T01:00:00Z', manifest: 'f'.repeat(64) };
  fake.faults.push(() => json({ state: 'received', missing: [], receipt }));
  await send();
  await soon();
  expect(state()).toEqual({ is: 'refused', why: 'foreignReceipt', said: null } satisfies Answer);
});

test.each([
  () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
  () => new Response('{"state":"compl', { headers: { 'Content-Type': 'application/json' } }),
  () => json({ state: 'open', missing: [9], receipt: null }),
])('an answer that says nothing counts for nothing', async (answer) => {
  fake.faults.push(answer);
  await send();
  await soon();
  expect(state()).toMatchObject({ is: 'waiting', why: 'unreadable' });
});

test('a receiver that always lacks the same part is not fed for ever', async () => {
  for (let call = 0; call < 10; call += 1)
    fake.faults.push(() => json({ state: 'open', missing: [1], receipt: null }));
  await send();
  await soon();
  expect(state()).toMatchObject({ is: 'waiting', why: 'unreadable' });
  expect(fake.calls.length).toBeLessThanOrEqual(parcel.parts.length + 2);
});

test('who does not want it any more gets it back, and may begin anew', async () => {
  fake.faults.push(
    (_, answer) => answer(),
    () => problem(503),
  );
  await send();
  await soon();
  await handOvers.value[0]?.stop();
  expect(fake.log[fake.log.length - 1]).toBe('DELETE /hand-over/applications/*');
  expect(handOvers.value).toEqual([]);
  expect(fake.manifest).toBeNull();
  await vi.advanceTimersByTimeAsync(3600 * second);
  expect(fake.received).toBe(0);
  expect(await send()).toBe(true);
});

test('what was received before it was taken back says so', async () => {
  for (let call = 0; call < 4; call += 1) fake.faults.push((_, answer) => answer());
  fake.faults.push((_, answer) => {
    answer();
    return problem(500);
  });
  await send();
  await soon();
  await handOvers.value[0]?.stop();
  expect(state()?.is).toBe('received');
});

test('whether it was received stays open until somebody can be asked', async () => {
  for (let call = 0; call < 4; call += 1) fake.faults.push((_, answer) => answer());
  fake.faults.push(
    () => problem(500),
    () => problem(500),
  );
  await send();
  await soon();
  await handOvers.value[0]?.stop();
  expect(state()?.is).toBe('unsure');
  expect(await send()).toBe(false);
  handOvers.value[0]?.retry();
  await soon();
  expect(handOvers.value).toEqual([]);
  expect(fake.received).toBe(0);
});

const keptNow = () => everythingKept().local.map(({ name }) => name);

/** As a reload does: everything in memory is gone, what is kept is not. */
function reload() {
  const texts = namesKept('').map((name) => [name, kept(name) ?? ''] as const);
  forgetEverything();
  for (const [name, text] of texts) keep(name, text);
}

test('nothing is kept unless asked for, nor on a public computer', async () => {
  fake.faults.push(() => problem(500));
  await send();
  expect(keptNow()).toEqual([]);
  forgetEverything();
  setPublicComputer(true);
  await send(true);
  expect(keptNow()).toEqual([]);
});

test('what is kept goes on after a reload, asks first, and leaves the receipt alone', async () => {
  fake.faults.push(
    (_, answer) => answer(),
    (_, answer) => answer(),
    () => problem(500),
  );
  await send(true);
  await soon();
  expect(keptNow()).toHaveLength(1);
  reload();
  const before = fake.calls.length;
  await restore();
  await soon();
  expect(fake.log.slice(before)).toEqual([
    'GET /hand-over/applications/*',
    'PUT /hand-over/applications/*/parts/2',
    'PUT /hand-over/applications/*/parts/3',
    'POST /hand-over/applications/*/submission',
  ]);
  expect(state()?.is).toBe('received');
  expect(namesKept('').map(kept).join()).not.toContain(longLetter.title + '\\n');
  reload();
  await restore();
  expect(state()).toMatchObject({ is: 'received', receipt: { number: 'A-1' } });
  expect(fake.received).toBe(1);
});

test('pictures are kept byte for byte', async () => {
  fake.faults.push(() => problem(500));
  await send(true);
  await soon();
  reload();
  await restore();
  await soon();
  const sent = fake.calls.find(({ path }) => path.endsWith('/parts/3'))?.init.body as Uint8Array;
  expect(Array.from(sent)).toEqual([0xff, 0xd8, 0, 255]);
});

test('what is kept is sent to no other receiver than the one that was agreed to', async () => {
  fake.faults.push(() => problem(500));
  await send(true);
  await soon();
  reload();
  fake.configured = { ...receiver, name: '另一个单位' };
  await restore();
  await soon();
  expect(state()).toMatchObject({ is: 'refused', why: 'receiverChanged' });
  expect(fake.calls).toHaveLength(1);
});

test('what was kept too long is dropped unsent with a word, what is not whole is dropped', async () => {
  fake.faults.push(() => problem(500));
  await send(true);
  await soon();
  reload();
  vi.setSystemTime(Date.now() + (limits.handOver.keptDays + 1) * 24 * 3600 * second);
  keep('hand-over.other', '{"version":1}');
  await restore();
  await soon();
  expect(gone.value).toMatchObject([
    { subject: { title: longLetter.title, receiver: { name: receiver.name } }, receipt: null },
  ]);
  expect(handOvers.value).toEqual([]);
  expect(keptNow()).toEqual([]);
  expect(fake.calls).toHaveLength(1);
});

test('it is among what is held in memory, and goes with it, also from the device', async () => {
  fake.faults.push(() => problem(500));
  await send(true);
  expect(inMemory().map(({ title }) => title)).toEqual([`正在提交或者已经提交的申请：${longLetter.title}`]);
  forgetEverything();
  await vi.advanceTimersByTimeAsync(3600 * second);
  expect(fake.calls).toHaveLength(1);
  expect(handOvers.value).toEqual([]);
  expect(keptNow()).toEqual([]);
});

test('another window that has received it tells so; one that wiped it ends it here', async () => {
  fake.faults.push(() => problem(500));
  await send(true);
  await soon();
  const [name = ''] = namesKept('');
  const before = JSON.parse(kept(name) ?? '{}') as Record<string, unknown>;
  const key = `credit-plain.${name}`;
  const receipt = { number: 'A-1', receivedAt: '2026-11-21T01:00:00Z', manifest: parcel.digest };
  const newValue = JSON.stringify({ ...before, receipt });
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
  expect(state()).toMatchObject({ is: 'received', receipt });
  dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
  expect(handOvers.value).toEqual([]);
});

const network = () => navigator as unknown as { onLine: boolean };
const passing = (calls: number) => {
  for (let call = 0; call < calls; call += 1) fake.faults.push((_, answer) => answer());
};

test('who wants it back without network is told that it is not deleted yet, and it is once there is one', async () => {
  passing(2);
  fake.faults.push(() => problem(500));
  await send();
  await soon();
  network().onLine = false;
  await handOvers.value[0]?.stop();
  expect(state()).toEqual({ is: 'undeleted' });
  expect(fake.manifest).not.toBeNull();
  network().onLine = true;
  dispatchEvent(new Event('online'));
  await soon();
  expect(fake.log[fake.log.length - 1]).toBe('DELETE /hand-over/applications/*');
  expect(fake.manifest).toBeNull();
  expect(handOvers.value).toEqual([]);
});

test('what never left the device is simply not handed in', async () => {
  network().onLine = false;
  await send();
  await soon();
  await handOvers.value[0]?.stop();
  expect(handOvers.value).toEqual([]);
  expect(fake.calls).toEqual([]);
});

test.each([404, 410])(
  'that the receiver knows of none (%d) is no word on what it may have received',
  async (status) => {
    passing(4);
    fake.faults.push(
      (_, answer) => {
        answer();
        throw new TypeError('network');
      },
      () => problem(status),
    );
    await send();
    await soon();
    await handOvers.value[0]?.stop();
    expect(state()).toEqual({ is: 'unsure' });
    expect(await send()).toBe(false);
    handOvers.value[0]?.retry();
    await soon();
    expect(state()?.is).toBe('received');
    expect(fake.received).toBe(1);
  },
);

test('what was never handed in and is not known to the receiver is over', async () => {
  passing(2);
  fake.faults.push(
    () => problem(500),
    () => problem(404),
  );
  await send();
  await soon();
  await handOvers.value[0]?.stop();
  expect(handOvers.value).toEqual([]);
});

test('what another window keeps of the same content is shown, not sent anew', async () => {
  await send(true);
  await soon();
  expect(state()?.is).toBe('received');
  reload(); // Another window, opened before: it has heard of nothing.
  expect(await send()).toBe(false);
  await soon();
  expect(state()).toMatchObject({ is: 'received', receipt: { number: 'A-1' } });
  expect(handOversOf(matter, 'r')).toHaveLength(1);
  expect(fake.received).toBe(1);
});

test('what another window kept and did not bring to its end goes on under the same key', async () => {
  passing(4);
  fake.faults.push((_, answer) => {
    answer();
    throw new TypeError('network');
  });
  await send(true);
  await soon();
  reload();
  expect(await send()).toBe(false);
  await soon();
  expect(state()?.is).toBe('received');
  expect(new Set(fake.calls.map(({ path }) => path.split('/')[3])).size).toBe(1);
  expect(fake.received).toBe(1);
});

test('where another receiver was configured meanwhile, nothing more is sent to the former one', async () => {
  network().onLine = false;
  await send();
  await soon();
  fake.configured = { ...receiver, address: 'https://portal.example.invalid/other/' };
  network().onLine = true;
  dispatchEvent(new Event('online'));
  await soon();
  expect(state()).toMatchObject({ is: 'refused', why: 'receiverChanged' });
  expect(fake.calls).toEqual([]);
});

test('what is kept waits until the operator can be asked where it goes', async () => {
  fake.faults.push(() => problem(500));
  await send(true);
  await soon();
  reload();
  network().onLine = false;
  fake.configured = null;
  await restore();
  await soon();
  expect(state()).toMatchObject({ is: 'waiting', why: 'offline' });
  network().onLine = true;
  dispatchEvent(new Event('online'));
  await soon();
  expect(state()).toMatchObject({ is: 'waiting', why: 'unreachable' });
  expect(fake.calls).toHaveLength(1);
  fake.configured = receiver;
  handOvers.value[0]?.retry();
  await soon();
  expect(state()?.is).toBe('received');
});

test('nobody is kept waiting longer than a day, whatever the receiver asks for', async () => {
  const day = 24 * 3600 * second;
  const now = Date.now();
  expect(retryAfter('9'.repeat(400))).toBe(day);
  expect(retryAfter('Fri, 01 Jan 2100 00:00:00 GMT', now)).toBe(day);
  expect(retryAfter('Fri, 01 Jan 1999 00:00:00 GMT', now)).toBe(0);
  expect(retryAfter('soon')).toBeNull();
  fake.faults.push(() => problem(503, { 'Retry-After': '9'.repeat(400) }));
  await send();
  await soon();
  expect(state()).toMatchObject({ why: 'busy', until: now + day });
  await vi.advanceTimersByTimeAsync(day + second);
  expect(state()?.is).toBe('received');
});
