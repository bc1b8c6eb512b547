import { signal } from '@preact/signals';
import { ownScript } from '../own-script';
import { copyChanges } from './own-copies';

/** A newer version of the site, on the device already, that waits until the person wants it. */
export const waiting = signal<ServiceWorker | null>(null);

/** What is told to the waiting version when the person wants it. */
export const takeOver = 'take-over';

/** The first version has nobody to replace; every later one waits. */
function watch(registration: ServiceWorkerRegistration) {
  const look = () => {
    copyChanges.value += 1;
    if (navigator.serviceWorker.controller !== null) waiting.value = registration.waiting;
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
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

/** Lets the waiting version take over and opens the page anew with it. Only a person's press may call this. */
export function update(reload: () => void): void {
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.peek()?.postMessage(takeOver);
}
