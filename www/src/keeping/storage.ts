/** The one door to what stays on the device when the page is closed. Nothing goes through it unless the person asked. */

const prefix = 'credit-plain.';

export interface Kept {
  readonly name: string;
  readonly bytes: number;
}

/** Browsers refuse storage by throwing, some as soon as it is named. */
function attempt<Result>(act: (storage: Storage) => Result, of: () => Storage): Result | null {
  try {
    return act(of());
  } catch {
    return null;
  }
}

const local = () => localStorage;
const session = () => sessionStorage;

function own(storage: Storage): string[] {
  const names = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
  return names.filter((name) => name.startsWith(prefix)).sort();
}

/** Whether the device took it. */
export function keep(name: string, text: string): boolean {
  const done = (storage: Storage) => {
    storage.setItem(prefix + name, text);
    return true;
  };
  return attempt(done, local) ?? false;
}

export function kept(name: string): string | null {
  return attempt((storage) => storage.getItem(prefix + name), local);
}

export function drop(name: string): void {
  attempt((storage) => {
    storage.removeItem(prefix + name);
  }, local);
}

/** Everything of this site that is kept, with its size. */
export function everythingKept(): Record<'local' | 'session', readonly Kept[]> {
  const list = (storage: Storage) =>
    own(storage).map((name) => ({ name, bytes: bytesOf(name + (storage.getItem(name) ?? '')) }));
  return { local: attempt(list, local) ?? [], session: attempt(list, session) ?? [] };
}

/** Removes everything of this site, and tells how much that was. */
export function dropEverything(): number {
  const remove = (storage: Storage) => {
    const names = own(storage);
    for (const name of names) storage.removeItem(name);
    return names.length;
  };
  return (attempt(remove, local) ?? 0) + (attempt(remove, session) ?? 0);
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
