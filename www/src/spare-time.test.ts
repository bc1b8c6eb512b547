import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSpareTime, spareTime } from './spare-time';

let whenIdle: (() => void)[] = [];

beforeEach(() => {
  whenIdle = [];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => whenIdle.push(act));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const firstSecondsPass = () => vi.advanceTimersByTimeAsync(4000);

/** Lets the page be idle once, and all that follows from it happen. */
async function beIdle() {
  expect(whenIdle).toHaveLength(1);
  whenIdle.pop()?.();
  await vi.advanceTimersByTimeAsync(0);
}

test('the first seconds belong to the person', async () => {
  const begun = vi.fn();
  void spareTime().then(begun);
  await vi.advanceTimersByTimeAsync(3900);
  expect(begun).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(begun).toHaveBeenCalledOnce();
});

test('one thing is done each time that there is nothing else to do', async () => {
  const done: string[] = [];
  const thing = (name: string) => () => {
    done.push(name);
    return Promise.resolve();
  };
  const all = inSpareTime([thing('first'), thing('second')]);
  expect(done).toEqual([]);
  await firstSecondsPass();
  await beIdle();
  expect(done).toEqual(['first']);
  await beIdle();
  await all;
  expect(done).toEqual(['first', 'second']);
});

test('what fails keeps nothing else from being done', async () => {
  const second = vi.fn(() => Promise.resolve());
  const all = inSpareTime([() => Promise.reject(new TypeError()), second]);
  await firstSecondsPass();
  await beIdle();
  await beIdle();
  await all;
  expect(second).toHaveBeenCalledOnce();
});

test('nothing is done before the site itself is there', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const thing = vi.fn(() => Promise.resolve());
  const all = inSpareTime([thing]);
  await firstSecondsPass();
  expect(whenIdle).toEqual([]);
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  await firstSecondsPass();
  await beIdle();
  await all;
  expect(thing).toHaveBeenCalledOnce();
});

test('where the browser cannot tell when it is idle, a while passes', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const thing = vi.fn(() => Promise.resolve());
  const all = inSpareTime([thing]);
  await vi.advanceTimersByTimeAsync(4100);
  expect(thing).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  await all;
  expect(thing).toHaveBeenCalledOnce();
});
