import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropEverything, everythingKept } from '../keeping/storage';
import { FakeLocks } from './fake-locks';
import { lock } from './lock';

const { signal } = new AbortController();
const at = (waits: boolean, mayKeep = true) => lock('content', { waits, mayKeep, signal });

async function soon<Value>(promise: Promise<Value>, time = 1000): Promise<Value | 'not yet'> {
  await vi.advanceTimersByTimeAsync(time);
  return Promise.race([promise, Promise.resolve('not yet' as const)]);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  dropEverything();
});

test.each(['locks of the browser', 'marks on the device'])('only one has the content: %s', async (by) => {
  const locks = by === 'marks on the device' ? undefined : new FakeLocks();
  vi.stubGlobal('navigator', { locks });
  const first = await soon(at(false));
  expect(first).toBeTypeOf('function');
  expect(await soon(at(false))).toBeNull();
  const waiting = at(true);
  expect(await soon(waiting, 30_000)).toBe('not yet');
  if (typeof first === 'function') first();
  const second = await soon(waiting, 5000);
  expect(second).toBeTypeOf('function');
  if (typeof second === 'function') second();
});

test('two that come at once do not both have it', async () => {
  vi.stubGlobal('navigator', {});
  const both = [at(false), at(false)];
  await vi.advanceTimersByTimeAsync(1000);
  const given = await Promise.all(both);
  expect(given.filter((one) => one !== null)).toHaveLength(1);
  for (const release of given) release?.();
  expect(everythingKept().local).toEqual([]);
});

test('nothing is kept for it where the person did not ask to keep anything', async () => {
  vi.stubGlobal('navigator', {});
  const release = await at(false, false);
  expect(release).toBeTypeOf('function');
  expect(everythingKept().local).toEqual([]);
});
