import { copyChanges, ownCopies, ownRegistration } from './own-copies';

async function remove(name: string): Promise<number> {
  const files = await (await caches.open(name)).keys();
  await caches.delete(name);
  return files.length;
}

/** Deletes the copy of the site on the device and ends what keeps it. Returns how many files that were. */
export async function removeOffline(): Promise<number> {
  const registration = await ownRegistration();
  await registration?.unregister();
  let files = 0;
  // A file that was on its way may have made a copy anew.
  for (let names = await ownCopies(); names.length > 0; names = await ownCopies()) {
    for (const name of names) files += await remove(name);
  }
  copyChanges.value += 1;
  return files;
}
