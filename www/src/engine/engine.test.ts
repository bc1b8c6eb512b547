import { beforeEach, expect, test, vi } from 'vitest';
import type { Calls } from './answers';
import { startEngine, type Engine, type Instance } from './engine';

/** An engine that knows only what day it is. */
const calls = (day: string) => ({ todayInChina: () => day }) as unknown as Calls;

const trapping = {
  todayInChina(): string {
    throw new Error('unreachable');
  },
} as unknown as Calls;

const never = () => Promise.reject(new Error('must not be loaded'));
const refused = () => Promise.reject(new Error('refused'));
const instance = (of: Calls, renew: Instance['renew'] = never): Instance => ({ calls: of, renew });

const today = (engine: Engine) => engine.ask('todayInChina');

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('the module answers, and the twin is not even loaded', async () => {
  const twin = vi.fn(never);
  const engine = startEngine({ module: () => Promise.resolve(instance(calls('2026-11-21'))), twin });
  expect(engine.state.value).toBe('starting');
  expect(await today(engine)).toBe('2026-11-21');
  expect(engine.state.value).toBe('ready');
  expect(twin).not.toHaveBeenCalled();
});

test('where the module is refused the twin answers', async () => {
  const engine = startEngine({
    module: refused,
    twin: () => Promise.resolve(instance(calls('2026-11-22'))),
  });
  expect(await today(engine)).toBe('2026-11-22');
  expect(engine.state.value).toBe('ready');
});

test('where both are refused there is no answer, and the state says so', async () => {
  const engine = startEngine({ module: refused, twin: refused });
  expect(await today(engine)).toBeNull();
  expect(engine.state.value).toBe('unavailable');
});

test('after a trap a renewed copy answers the same question, and those that follow', async () => {
  const renew = vi.fn(() => Promise.resolve(instance(calls('2026-11-23'))));
  const engine = startEngine({ module: () => Promise.resolve(instance(trapping, renew)), twin: never });
  expect(await today(engine)).toBe('2026-11-23');
  expect(await today(engine)).toBe('2026-11-23');
  expect(engine.state.value).toBe('ready');
  expect(renew).toHaveBeenCalledTimes(1);
});

test('a throw of the twin is treated the same', async () => {
  const renew = () => Promise.resolve(instance(calls('2026-11-24')));
  const engine = startEngine({ module: refused, twin: () => Promise.resolve(instance(trapping, renew)) });
  expect(await today(engine)).toBe('2026-11-24');
});

test('a second trap in a row ends it: no answer, and the state says so', async () => {
  const renew = vi.fn(() => Promise.resolve(instance(trapping)));
  const engine = startEngine({ module: () => Promise.resolve(instance(trapping, renew)), twin: never });
  expect(await today(engine)).toBeNull();
  expect(engine.state.value).toBe('crashed');
  expect(renew).toHaveBeenCalledTimes(1);
});

test('so does a copy that cannot be renewed', async () => {
  const engine = startEngine({ module: () => Promise.resolve(instance(trapping, refused)), twin: never });
  expect(await today(engine)).toBeNull();
  expect(engine.state.value).toBe('crashed');
  expect(await today(engine)).toBeNull();
});
