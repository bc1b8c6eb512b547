import type { Day } from '../engine/answers';
import { limits } from '../limits';
import { fromBase64, toBase64 } from './bytes';
import type { Locked } from './locked';
import { lockedFormat, lockedVersion } from './locked';

/** A key made of a passphrase, and what it was made with. The passphrase itself is not kept. */
export interface Lock {
  readonly key: CryptoKey;
  readonly rounds: number;
  readonly salt: string;
}

const subtle = (): SubtleCrypto | undefined => (crypto as Partial<Crypto>).subtle;

/** Whether this browser encrypts; it does not where the site came without https. */
export const canLock = (): boolean => subtle() !== undefined;

const encoded = (text: string) => new TextEncoder().encode(text);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

async function derived(passphrase: string, salt: string, rounds: number): Promise<CryptoKey> {
  const own = subtle();
  if (own === undefined) throw new Error('no encryption here');
  // Keyboards write the same character in several ways.
  const typed = encoded(passphrase.normalize('NFKC'));
  const whole = await own.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds };
  return own.deriveKey(how, whole, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function lockOf(passphrase: string): Promise<Lock> {
  const salt = toBase64(random(16));
  const rounds = limits.passphraseRounds;
  return { key: await derived(passphrase, salt, rounds), rounds, salt };
}

type Header = Omit<Locked, 'content'>;

/** What stands in the clear cannot be changed unnoticed. */
function aead({ schema, keepUntil, key, cipher }: Header) {
  const clear = [
    schema,
    keepUntil,
    key.name,
    key.hash,
    key.rounds,
    key.salt,
    cipher.name,
    cipher.bits,
    cipher.iv,
  ];
  return {
    name: cipher.name,
    iv: fromBase64(cipher.iv),
    additionalData: encoded(JSON.stringify(clear)),
    tagLength: 128,
  };
}

/** A text, closed to everybody without the passphrase; until when it is kept stands in the clear. */
export async function locked(content: string, keepUntil: Day, { key, rounds, salt }: Lock): Promise<string> {
  const own = subtle();
  if (own === undefined) throw new Error('no encryption here');
  const header: Header = {
    schema: `${lockedFormat}/${lockedVersion}`,
    keepUntil,
    key: { name: 'PBKDF2', hash: 'SHA-256', rounds, salt },
    cipher: { name: 'AES-GCM', bits: 256, iv: toBase64(random(12)) },
  };
  const closed = await own.encrypt(aead(header), key, encoded(content));
  const whole: Locked = { ...header, content: toBase64(new Uint8Array(closed)) };
  return JSON.stringify(whole);
}

export interface Unlocked {
  readonly text: string;
  readonly lock: Lock;
}

/** What was closed; null: the passphrase is another, or the file was changed. */
export async function unlocked(closed: Locked, passphrase: string): Promise<Unlocked | null> {
  const own = subtle();
  if (own === undefined) return null;
  const { rounds, salt } = closed.key;
  try {
    const key = await derived(passphrase, salt, rounds);
    const open = await own.decrypt(aead(closed), key, fromBase64(closed.content));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(open), lock: { key, rounds, salt } };
  } catch {
    return null;
  }
}
