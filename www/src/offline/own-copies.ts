import { signal } from '@preact/signals';
import { copies } from './copies';

/** How often they changed since the page was opened. */
export const copyChanges = signal(0);

/** The names of this site's copies on the device, oldest first; none where browsers have no such place or refuse it. */
export async function ownCopies(): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return [];
  try {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(copies(new URL('./', location.href).pathname)));
  } catch {
    return [];
  }
}

/** What keeps the copies; undefined where nothing does. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  return navigator.serviceWorker.getRegistration('./').catch(() => undefined);
}
