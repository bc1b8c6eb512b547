import type { Day } from '../engine/answers';
import { versionOf } from './migrate';
import {
  day,
  isObject,
  jsonOf,
  members,
  numberFrom,
  oneOf,
  such,
  type DraftProblem,
  type Shape,
} from './shape';

/** A draft that only a passphrase opens. What is in the clear says nothing of the person. */
export interface Locked {
  readonly schema: string;
  readonly keepUntil: Day;
  readonly key: {
    readonly name: string;
    readonly hash: string;
    readonly rounds: number;
    readonly salt: string;
  };
  readonly cipher: { readonly name: string; readonly bits: number; readonly iv: string };
  readonly content: string;
}

export const lockedVersion = 1;
export const lockedFormat = 'credit-plain-locked';

const base64 = (bytes: number | null): Shape =>
  such((value) => {
    if (typeof value !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0)
      return false;
    return bytes === null || value.length / 4 === Math.ceil(bytes / 3);
  });

const shape = members({
  schema: oneOf([`${lockedFormat}/${lockedVersion}`]),
  keepUntil: day,
  key: members({
    name: oneOf(['PBKDF2']),
    hash: oneOf(['SHA-256']),
    // Fewer are no protection, more would keep the page busy for minutes.
    rounds: numberFrom(600_000, 20_000_000),
    salt: base64(16),
  }),
  cipher: members({ name: oneOf(['AES-GCM']), bits: numberFrom(256, 256), iv: base64(12) }),
  content: base64(null),
});

export type ReadLocked =
  | { readonly is: 'locked'; readonly locked: Locked }
  | { readonly is: 'problems'; readonly problems: readonly DraftProblem[] }
  | { readonly is: 'another' };

const isLocked = (value: unknown): value is Locked => shape(value, '').length === 0;

/** Reads a locked draft strictly; `another`: it does not say that it is one. */
export function readLocked(file: string): ReadLocked {
  const value = jsonOf(file);
  const version = versionOf(value, lockedFormat);
  if (version === null || !isObject(value)) return { is: 'another' };
  if (version > lockedVersion) return { is: 'problems', problems: [{ path: 'schema', fault: 'newer' }] };
  return isLocked(value) ? { is: 'locked', locked: value } : { is: 'problems', problems: shape(value, '') };
}
