import { copyChanges, ownCopies, ownRegistration } from './own-copies';

async function filesOf(name: string): Promise<number> {
  return (await (await caches.open(name)).keys()).length;
}

/** Deletes the copy of the site on the device and ends what keeps it. Returns how many files that were. */
export async function removeOffline(): Promise<number> {
  const registration = await ownRegistration();
  await registration?.unregister();
  const names = await ownCopies();
  const counts = await Promise.all(names.map(filesOf));
  await Promise.all(names.map((name) => caches.delete(name)));
  copyChanges.value += 1;
  return counts.reduce((sum, count) => sum + count, 0);
}
