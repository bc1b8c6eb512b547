import { drop, keep, kept } from '../keeping/storage';
import { hex } from './sha256';

/** Gives back what was locked. */
export type Release = () => void;

export const randomHex = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)));

/** The lock of the browser, which ends with the window at the latest. */
function locked(name: string, waits: boolean, signal: AbortSignal): Promise<Release | null> {
  return new Promise((give) => {
    const hold = (lock: Lock | null) => {
      if (lock === null) {
        give(null);
        return undefined;
      }
      return new Promise<void>((release) => {
        give(release);
      });
    };
    const options: LockOptions = waits ? { signal } : { ifAvailable: true };
    navigator.locks.request(name, options, hold).catch(() => {
      give(null);
    });
  });
}

const beat = 2000;
const lifetime = 4 * beat;
const settle = 150;

const pause = (time: number) => new Promise((go) => setTimeout(go, time));

interface Mark {
  readonly owner: string;
  readonly until: number;
}

function markOf(name: string): Mark | null {
  try {
    return JSON.parse(kept(name) ?? 'null') as Mark | null;
  } catch {
    return null;
  }
}

/** Where the browser has no locks: a mark beside what is kept, which its owner renews. */
async function marked(name: string, waits: boolean, signal: AbortSignal): Promise<Release | null> {
  const owner = randomHex(8);
  const mark = () => keep(name, JSON.stringify({ owner, until: Date.now() + lifetime } satisfies Mark));
  for (;;) {
    if (signal.aborted) return null;
    const other = markOf(name);
    if (other === null || other.until < Date.now()) {
      if (!mark()) return null;
      // Two that came at once have both written by now; the last one has it.
      await pause(settle);
      if (markOf(name)?.owner === owner) break;
    }
    if (!waits) return null;
    await pause(beat);
  }
  const renewing = setInterval(mark, beat);
  return () => {
    clearInterval(renewing);
    if (markOf(name)?.owner === owner) drop(name);
  };
}

interface How {
  /** Whether to wait until it is free. */
  readonly waits: boolean;
  /** Whether a mark on the device is allowed: something is kept there anyway, since the person asked. */
  readonly mayKeep: boolean;
  readonly signal: AbortSignal;
}

/**
 * Sees to it that of all windows only one hands over the same content. Null: another one has it. Where nothing may be
 * kept and the browser has no locks, nothing is known of other windows.
 */
export function lock(digest: string, { waits, mayKeep, signal }: How): Promise<Release | null> {
  const name = `hand-over-lock.${digest}`;
  // By its type it is always there; on sites without a certificate and in old browsers it is not.
  const locks = navigator.locks as LockManager | undefined;
  if (locks) return locked(name, waits, signal);
  return mayKeep ? marked(name, waits, signal) : Promise.resolve(() => undefined);
}
