/**
 * Keeps the site on the device, so that it opens without network. It knows the site's own files and nothing else: what a
 * person hands over passes by, and nothing of it is kept. Built as a script of its own, `sw.js`, with the list of files in it.
 */
import { copies } from './copies';

interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The surroundings of a service worker, as far as they are used; the compiler's own clash with those of pages. */
interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', act: (event: Asked) => void): void;
  addEventListener(type: 'message', act: (event: MessageEvent) => void): void;
}

type File = readonly [address: string, hash: string];

/** Filled in by the build: the files of this version with their hashes, those of the twin, and a hash of all. */
declare const BUILT: {
  readonly files: readonly File[];
  readonly twin: readonly File[];
  readonly version: string;
};

const { files, twin, version } = BUILT;
const worker = self as unknown as Surroundings;
const { scope } = worker.registration;
const prefix = copies(new URL(scope).pathname);
const current = prefix + version;

/** Whether the engine will run as WebAssembly here; old browsers refuse it under the site's policy. */
async function runsModules(): Promise<boolean> {
  try {
    await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}

/** Files in `assets/` never change under their name, so one kept by another version is as good. */
const isLasting = (address: string) => address.startsWith(new URL('assets/', scope).href);

/** A file of this version: the browser refuses one with another hash, as when the site changed meanwhile. */
async function fetched(address: string, integrity: string): Promise<Response> {
  const kept = isLasting(address) ? await caches.match(address) : undefined;
  const answer = kept ?? (await fetch(address, isLasting(address) ? {} : { cache: 'reload', integrity }));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** What the operator may change at any time, so that it is no file of a version. */
const configured = new URL('portal.json', scope).href;

/** As it is now; without network, as it last came. */
async function latest(request: Request | string): Promise<Response> {
  try {
    const fresh = await fetch(request);
    if (fresh.ok && (await caches.has(current)))
      await (await caches.open(current)).put(configured, fresh.clone());
    return fresh;
  } catch {
    return (await caches.match(configured, { cacheName: current })) ?? Response.error();
  }
}

/** All files or none. */
async function install(): Promise<void> {
  const wanted = (await runsModules()) ? files : [...files, ...twin];
  const cache = await caches.open(current);
  const put = async ([file, hash]: File) => {
    const address = new URL(file, scope).href;
    await cache.put(address, await fetched(address, hash));
  };
  try {
    await Promise.all(wanted.map(put));
    await latest(configured);
  } catch (failure) {
    await caches.delete(current);
    throw failure;
  }
}

/** The version before stays: a page that was opened with it may still be open and ask for its files. */
async function activate(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The one page of the site, by whichever of its names; else the file itself. */
function fileOf({ url }: Request): string {
  const { pathname } = new URL(url);
  const isPage = ['', 'index.html'].some((name) => new URL(name, scope).pathname === pathname);
  return isPage ? scope : url;
}

/** Opening a copy would make it anew where the person had it deleted; looking into it does not. */
async function kept(address: string): Promise<Response | undefined> {
  const known = await caches.match(address, { cacheName: current });
  return known ?? (isLasting(address) ? caches.match(address) : undefined);
}

/** From the device first. What the list does not have but the page needed, such as the twin, is kept when it comes. */
async function answer(request: Request): Promise<Response> {
  const address = fileOf(request);
  if (address === configured) return latest(request);
  const there = await kept(address);
  if (there) return there;
  const fresh = await fetch(request);
  // Once the person had the copy deleted, nothing is kept any more.
  if (fresh.ok && isLasting(address) && (await caches.has(current))) {
    await (await caches.open(current)).put(address, fresh.clone());
  }
  return fresh;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});

worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
