import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSpareTime } from './spare-time';

let whenIdle: (() => void)[] = [];

beforeEach(() => {
  whenIdle = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => whenIdle.push(act));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets the page be idle once, and all that follows from it happen. */
async function beIdle() {
  await vi.waitUntil(() => whenIdle.length === 1);
  whenIdle.pop()?.();
}

test('one thing is done each time that there is nothing else to do', async () => {
  const done: string[] = [];
  const thing = (name: string) => () => {
    done.push(name);
    return Promise.resolve();
  };
  const all = inSpareTime([thing('first'), thing('second')]);
  expect(done).toEqual([]);
  await beIdle();
  await vi.waitUntil(() => whenIdle.length === 1);
  expect(done).toEqual(['first']);
  await beIdle();
  await all;
  expect(done).toEqual(['first', 'second']);
});

test('what fails keeps nothing else from being done', async () => {
  const second = vi.fn(() => Promise.resolve());
  const all = inSpareTime([() => Promise.reject(new TypeError()), second]);
  await beIdle();
  await beIdle();
  await all;
  expect(second).toHaveBeenCalledOnce();
});

test('nothing is done before the site itself is there', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const thing = vi.fn(() => Promise.resolve());
  const all = inSpareTime([thing]);
  await Promise.resolve();
  expect(whenIdle).toEqual([]);
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  await beIdle();
  await all;
  expect(thing).toHaveBeenCalledOnce();
});

test('where the browser cannot tell when it is idle, a while passes', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const thing = vi.fn(() => Promise.resolve());
  const all = inSpareTime([thing]);
  await vi.advanceTimersByTimeAsync(100);
  expect(thing).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  await all;
  expect(thing).toHaveBeenCalledOnce();
});
