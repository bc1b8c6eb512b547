import { ownCopies, ownRegistration } from '../offline/own-copies';
import { everythingKept, type Kept } from './storage';

/** A copy of the site's own files on the device. */
export interface Copy {
  readonly files: number;
  readonly bytes: number;
}

/** What is on the device right now, besides the page itself. */
export interface Stored {
  readonly local: readonly Kept[];
  readonly session: readonly Kept[];
  readonly cookies: number;
  readonly copies: readonly Copy[];
  /** Whether the browser opens the site from its copy. */
  readonly worker: boolean;
}

async function copy(name: string): Promise<Copy> {
  const files = await (await caches.open(name)).matchAll();
  const sizes = await Promise.all(files.map(async (file) => (await file.blob()).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

export async function whatIsStored(): Promise<Stored> {
  const names = await ownCopies();
  return {
    ...everythingKept(),
    cookies: document.cookie.split(';').filter((cookie) => cookie.trim() !== '').length,
    copies: await Promise.all(names.map(copy)),
    worker: (await ownRegistration()) !== undefined,
  };
}
