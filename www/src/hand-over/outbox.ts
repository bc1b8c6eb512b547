import type { Matter } from '../apply/matter';
import type { Receiving } from '../configuration/hand-over';
import { isForm } from '../configuration/hand-over';
import { drop, keep, kept, namesKept } from '../keeping/storage';
import { limits } from '../limits';
import { covers, type Consent } from './consent';
import { readReceipt, type PartType, type Receipt } from './contract';
import type { Consignment } from './delivery';
import { beginning } from './resume';
import { sha256 } from './sha256';
import { utf8 } from './parcel';

/** Which letter is handed over. */
export interface Subject {
  readonly matter: Matter;
  readonly title: string;
  /** SHA-256 of the record that it was written from. */
  readonly record: string;
  readonly receiver: Pick<Receiving, 'name' | 'address' | 'phone'>;
}

/** What is kept of a letter until it is sent; afterwards the receipt alone. */
export interface Kept {
  readonly subject: Subject;
  readonly consignment: Consignment;
  readonly begunAt: number;
  /** Whether the person wanted it back; then it is never sent on. */
  readonly stopping: boolean;
  readonly receipt: Receipt | null;
}

const day = 24 * 60 * 60 * 1000;

export const nameOf = (key: string): string => beginning + key;

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

type KeptPart = { readonly type: PartType } & ({ readonly text: string } | { readonly base64: string });

interface Written {
  readonly version: 1;
  readonly subject: Subject;
  readonly begunAt: number;
  readonly stopping: boolean;
  readonly key: string;
  readonly digest: string;
  readonly manifest: string | null;
  readonly parts: readonly KeptPart[];
  readonly consent: Consent | null;
  readonly receipt: Receipt | null;
}

function partOf({ type, content }: Consignment['parts'][number]): KeptPart {
  return type === 'image/jpeg'
    ? { type, base64: toBase64(content) }
    : { type, text: new TextDecoder().decode(content) };
}

/** Whether all of it is small enough to be kept. */
export function fits(parts: readonly { readonly bytes: number }[]): boolean {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0) <= limits.handOver.keptBytes;
}

/** Whether the device took it. Once there is a receipt, the letter is not kept any more. */
export function put({ subject, consignment, begunAt, stopping, receipt }: Kept): boolean {
  const { key, digest, manifest, parts, consent } = consignment;
  const sent = receipt !== null;
  const written: Written = {
    version: 1,
    subject,
    begunAt,
    stopping,
    key,
    digest,
    manifest: sent ? null : manifest,
    parts: sent ? [] : parts.map(partOf),
    consent: sent ? null : consent,
    receipt,
  };
  return keep(nameOf(key), JSON.stringify(written));
}

export function forget(key: string): void {
  drop(nameOf(key));
}

const noConsent: Consent = { statement: '', sha256: '', givenAt: '', manifest: '' };

function isWhole({ receipt, manifest, digest, consent }: Written): boolean {
  if (receipt !== null) return readReceipt(receipt) !== null;
  if (manifest === null || consent === null) return false;
  return sha256(utf8(manifest)) === digest && covers(consent, { digest });
}

const isOurs = ({ version, subject, key }: Written) =>
  [1].includes(version) && isForm(subject.matter.form) && /^[0-9a-f]{32}$/.test(key);

/** What was written there; null: it is none, or not whole. */
export function read(text: string): Kept | null {
  try {
    const written = JSON.parse(text) as Written;
    const { subject, begunAt, stopping, key, digest, manifest, parts, consent, receipt } = written;
    if (!isOurs(written) || !isWhole(written)) return null;
    const consignment = {
      key,
      digest,
      address: subject.receiver.address,
      manifest: manifest ?? '',
      consent: consent ?? noConsent,
      parts: parts.map((part) => ({
        type: part.type,
        content: 'text' in part ? utf8(part.text) : fromBase64(part.base64),
      })),
    };
    return { subject, consignment, begunAt, stopping, receipt };
  } catch {
    return null;
  }
}

const readNamed = (name: string) => read(kept(name) ?? '');

/** What is kept of this very content; null: nothing. */
export function keptOf(digest: string): Kept | null {
  const all = namesKept(beginning).map(readNamed);
  return all.find((one) => one?.consignment.digest === digest) ?? null;
}

export interface Outbox {
  readonly kept: readonly Kept[];
  /** What has become too old, and was dropped now. */
  readonly over: readonly Kept[];
}

/** All that is kept; what has become too old, or cannot be read, is dropped. */
export function lookThrough(now = Date.now()): Outbox {
  const all = namesKept(beginning).map((name) => ({ name, found: readNamed(name) }));
  const isYoung = ({ begunAt }: Kept) => begunAt > now - limits.handOver.keptDays * day;
  for (const { name, found } of all) if (found === null || !isYoung(found)) drop(name);
  const whole = all.flatMap(({ found }) => found ?? []);
  return { kept: whole.filter(isYoung), over: whole.filter((one) => !isYoung(one)) };
}
