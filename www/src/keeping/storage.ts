import { signal } from '@preact/signals';

/** The one door to what stays on the device when the page is closed. Nothing goes through it unless the person asked. */

const prefix = 'credit-plain.';

/** How many times something was kept or dropped, so that what shows it looks anew. */
export const keptChanges = signal(0);

export interface Kept {
  readonly name: string;
  readonly bytes: number;
}

/** Told without listening, as what keeps something may itself follow what is kept. */
function told(): void {
  keptChanges.value = keptChanges.peek() + 1;
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
    told();
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
    told();
  }, local);
}

/** The names of what is kept that begin like this. */
export function namesKept(start: string): readonly string[] {
  const names = (storage: Storage) => own(storage).map((name) => name.slice(prefix.length));
  return (attempt(names, local) ?? []).filter((name) => name.startsWith(start));
}

/** Tells of what another window kept, or dropped (null). Gives what ends that. */
export function onOtherWindows(tell: (name: string, text: string | null) => void): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key?.startsWith(prefix) === true) tell(key.slice(prefix.length), newValue);
  };
  addEventListener('storage', hear);
  return () => {
    removeEventListener('storage', hear);
  };
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
  told();
  return (attempt(remove, local) ?? 0) + (attempt(remove, session) ?? 0);
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
