import { signal } from '@preact/signals';
import { ownScript } from '../own-script';
import { copyChanges } from './own-copies';

/** A newer version of the site than this page, on the device already: it waits until the person wants it, here or elsewhere. */
export const waiting = signal<ServiceWorker | null>(null);

/** What is told to the waiting version when the person wants it. */
export const takeOver = 'take-over';

/** The first version has nobody to replace; every later one waits. */
function watch(registration: ServiceWorkerRegistration) {
  const look = () => {
    copyChanges.value += 1;
    // What came into its place from another window is still newer than this page.
    if (navigator.serviceWorker.controller !== null) waiting.value = registration.waiting ?? waiting.peek();
  };
  // The browser looks by itself when the page is opened: one may be arriving before this comes to watch.
  const follow = () => {
    registration.installing?.addEventListener('statechange', look);
  };
  look();
  follow();
  registration.addEventListener('updatefound', follow);
}

/** Keeps a copy of the site on the device. Where browsers have no way to, or refuse, the site works as without. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    watch(await navigator.serviceWorker.register(ownScript('./sw.js')));
  } catch (refusal) {
    console.info(refusal);
  }
}

/** Whether the waiting version was let in and could not come yet: browsers wait until the one before has no work left. */
export const heldUp = signal(false);

/** After how many milliseconds a person who pressed wonders. */
const PATIENCE = 4000;

/** Lets the waiting version take over and opens the page anew with it. Only a person's press may call this, once or again. */
export function update(reload: () => void): void {
  const next = waiting.peek();
  if (next?.state !== 'installed') {
    // It is in its place already, while this page is still an older one.
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  next.postMessage(takeOver);
  setTimeout(() => (heldUp.value = true), PATIENCE);
}
