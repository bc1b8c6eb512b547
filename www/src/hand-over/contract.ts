/** The contract `credit-hand-over/1`, as `hand-over.openapi.yaml` of the package describes it. */
import type { Form } from '../engine/answers';

export const contract = 'credit-hand-over/1';

export type PartType = 'text/plain' | 'application/json' | 'image/jpeg';

export interface PartOfManifest {
  readonly name: string;
  readonly type: PartType;
  readonly bytes: number;
  readonly sha256: string;
}

/** What will come, and to whom. */
export interface Manifest {
  readonly contract: typeof contract;
  readonly receiver: string;
  readonly form: Form;
  readonly title: string;
  /** SM3 of the letter's data. */
  readonly sm3: string;
  readonly parts: readonly PartOfManifest[];
}

/** That an application was received: under which number, when, and which content. */
export interface Receipt {
  readonly number: string;
  readonly receivedAt: string;
  /** SHA-256 of the manifest. */
  readonly manifest: string;
}

/** How far an application has come at the receiver. */
export type Application =
  | { readonly state: 'open'; readonly missing: readonly number[] }
  | { readonly state: 'complete' }
  | { readonly state: 'received'; readonly receipt: Receipt };

type Keys = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Keys => typeof value === 'object' && value !== null;

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const longestNumber = 200;

export function readReceipt(value: unknown): Receipt | null {
  if (!isObject(value)) return null;
  const { number, receivedAt, manifest } = value;
  if (typeof number !== 'string' || number.trim() === '' || number.length > longestNumber) return null;
  if (typeof receivedAt !== 'string' || !time.test(receivedAt) || Number.isNaN(Date.parse(receivedAt)))
    return null;
  return typeof manifest === 'string' ? { number, receivedAt, manifest } : null;
}

/** What an answer says; null: it is not as the contract has it. */
export function readApplication(text: string): Application | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const { state, missing } = value;
  if (state === 'complete') return { state };
  if (state === 'open') {
    const numbers = Array.isArray(missing) ? (missing as unknown[]) : [];
    const right = numbers.length > 0 && numbers.every((one) => Number.isInteger(one));
    return right ? { state, missing: numbers as number[] } : null;
  }
  const receipt = state === 'received' ? readReceipt(value['receipt']) : null;
  return receipt === null ? null : { state: 'received', receipt };
}

const longestWords = 300;

/** What the receiver says of a problem, for a person; null: nothing. */
export function readDetail(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const detail = isObject(value) ? value['detail'] : null;
    return typeof detail === 'string' && detail.trim() !== '' ? detail.trim().slice(0, longestWords) : null;
  } catch {
    return null;
  }
}
