import { afterEach, expect, test, vi } from 'vitest';
import { copyChanges } from './own-copies';
import { removeOffline } from './removal';

const folder = new URL('./', location.href).pathname;

/** A browser with these copies of files, in which something can happen when one is deleted. */
function browser(copies: Map<string, readonly string[]>, onDelete: () => void = () => undefined) {
  const unregister = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...copies.keys()]),
    open: (name: string) => Promise.resolve({ keys: () => Promise.resolve(copies.get(name) ?? []) }),
    delete: (name: string) => {
      copies.delete(name);
      onDelete();
      return Promise.resolve(true);
    },
  });
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: () => Promise.resolve({ unregister }) },
  });
  return unregister;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('all copies of this site go, are counted, and nothing makes new ones', async () => {
  const copies = new Map([
    [`credit-plain ${folder} 1`, ['a', 'b']],
    [`credit-plain ${folder} 2`, ['c']],
  ]);
  const unregister = browser(copies);
  const before = copyChanges.value;
  expect(await removeOffline()).toBe(3);
  expect(copies.size).toBe(0);
  expect(unregister).toHaveBeenCalledTimes(1);
  expect(copyChanges.value).toBe(before + 1);
});

test('what other sites of the same address have stays', async () => {
  const copies = new Map([['credit-plain /elsewhere/ 1', ['a']], ['other', ['b']]]); // prettier-ignore
  browser(copies);
  expect(await removeOffline()).toBe(0);
  expect(copies.size).toBe(2);
});

test('a copy that comes back while it is deleted goes too', async () => {
  const name = `credit-plain ${folder} 1`;
  const copies = new Map([[name, ['a']]]);
  let late = true;
  browser(copies, () => {
    if (late) copies.set(name, ['b']);
    late = false;
  });
  expect(await removeOffline()).toBe(2);
  expect(copies.size).toBe(0);
});

test('where browsers have nothing of the kind there is nothing to do', async () => {
  vi.stubGlobal('navigator', {});
  expect(await removeOffline()).toBe(0);
});
