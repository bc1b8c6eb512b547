import { afterEach, expect, test, vi } from 'vitest';
import { heldUp, keepOffline, takeOver, update, waiting } from './registration';

type Act = () => void;

const later = { state: 'installed' } as ServiceWorker;

/** A registration whose next version can begin to arrive, and arrive. */
function registration() {
  const found: Act[] = [];
  const changed: Act[] = [];
  const coming = { addEventListener: (_: string, act: Act) => changed.push(act) };
  const one = {
    waiting: null as ServiceWorker | null,
    installing: null as typeof coming | null,
    addEventListener: (_: string, act: Act) => found.push(act),
  };
  const begin = () => {
    one.installing = coming;
    for (const act of found) act();
  };
  const arrive = (waits: ServiceWorker | null = later) => {
    one.waiting = waits;
    for (const act of changed) act();
  };
  return { one, begin, arrive };
}

function browser(controller: object | null, register: () => Promise<unknown>) {
  vi.stubGlobal('navigator', { serviceWorker: { controller, register } });
}

afterEach(() => {
  waiting.value = null;
  heldUp.value = false;
  vi.unstubAllGlobals();
});

test('the first version replaces nobody, so nothing is offered', async () => {
  const { one, begin, arrive } = registration();
  browser(null, () => Promise.resolve(one));
  await keepOffline();
  begin();
  arrive();
  expect(waiting.value).toBeNull();
});

test('a later version is offered when it has arrived', async () => {
  const { one, begin, arrive } = registration();
  browser({}, () => Promise.resolve(one));
  await keepOffline();
  begin();
  expect(waiting.value).toBeNull();
  arrive();
  expect(waiting.value).toBe(later);
});

test('one that was arriving before the page watched is offered too', async () => {
  const { one, begin, arrive } = registration();
  browser({}, () => {
    begin();
    return Promise.resolve(one);
  });
  await keepOffline();
  arrive();
  expect(waiting.value).toBe(later);
});

test('one that was let in from another window is still offered: this page is older', async () => {
  const { one, begin, arrive } = registration();
  browser({}, () => Promise.resolve(one));
  await keepOffline();
  begin();
  arrive();
  arrive(null);
  expect(waiting.value).toBe(later);
});

test('one that arrived before the page was opened is offered at once', async () => {
  const { one } = registration();
  one.waiting = later;
  browser({}, () => Promise.resolve(one));
  await keepOffline();
  expect(waiting.value).toBe(later);
});

test('a press lets it in and opens the page anew; what takes long is told, and a press asks again', () => {
  vi.useFakeTimers();
  const postMessage = vi.fn();
  const changed: Act[] = [];
  const addEventListener = (_: string, act: Act) => changed.push(act);
  vi.stubGlobal('navigator', { serviceWorker: { addEventListener } });
  const next = { state: 'installed', postMessage };
  waiting.value = next as unknown as ServiceWorker;
  const reload = vi.fn();
  update(reload);
  expect(heldUp.value).toBe(false);
  vi.runAllTimers();
  expect(heldUp.value).toBe(true);
  changed.length = 0;
  update(reload);
  expect(postMessage.mock.calls).toEqual([[takeOver], [takeOver]]);
  for (const act of changed) act();
  expect(reload).toHaveBeenCalledTimes(1);
  next.state = 'activated';
  update(reload);
  expect(reload).toHaveBeenCalledTimes(2);
  expect(postMessage).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('a browser that refuses, or has no such thing, is no error', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  browser(null, () => Promise.reject(new DOMException('no', 'SecurityError')));
  await keepOffline();
  expect(info).toHaveBeenCalledTimes(1);
  vi.stubGlobal('navigator', {});
  await keepOffline();
  expect(waiting.value).toBeNull();
});
