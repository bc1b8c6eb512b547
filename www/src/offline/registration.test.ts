import { afterEach, expect, test, vi } from 'vitest';
import { keepOffline, waiting } from './registration';

type Act = () => void;

const later = { state: 'installed' } as ServiceWorker;

/** A registration whose next version can arrive. */
function registration() {
  const found: Act[] = [];
  const changed: Act[] = [];
  const one = {
    waiting: null as ServiceWorker | null,
    installing: { addEventListener: (_: string, act: Act) => changed.push(act) },
    addEventListener: (_: string, act: Act) => found.push(act),
  };
  const arrive = () => {
    for (const act of found) act();
    one.waiting = later;
    for (const act of changed) act();
  };
  return { one, arrive };
}

function browser(controller: object | null, register: () => Promise<unknown>) {
  vi.stubGlobal('navigator', { serviceWorker: { controller, register } });
}

afterEach(() => {
  waiting.value = null;
  vi.unstubAllGlobals();
});

test('the first version replaces nobody, so nothing is offered', async () => {
  const { one, arrive } = registration();
  browser(null, () => Promise.resolve(one));
  await keepOffline();
  arrive();
  expect(waiting.value).toBeNull();
});

test('a later version is offered when it has arrived', async () => {
  const { one, arrive } = registration();
  browser({}, () => Promise.resolve(one));
  await keepOffline();
  expect(waiting.value).toBeNull();
  arrive();
  expect(waiting.value).toBe(later);
});

test('one that arrived before the page was opened is offered at once', async () => {
  const { one } = registration();
  one.waiting = later;
  browser({}, () => Promise.resolve(one));
  await keepOffline();
  expect(waiting.value).toBe(later);
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
