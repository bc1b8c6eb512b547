import type { CallName } from './answers';

/** What the page tells the worker. The record comes once, and is asked about many times. */
export type Order =
  | { readonly keep: string }
  | { readonly id: number; readonly name: CallName; readonly request: readonly unknown[] }
  | { readonly id: number; readonly renew: true };

/** Some of the items that belong under this key of an answer. */
export interface Slice {
  readonly key: string;
  readonly items: readonly unknown[];
}

/** What the worker tells the page: whether it has the engine; and to each order an answer, in slices where it is long. */
export type Report =
  | { readonly ready: true }
  | { readonly refused: string }
  | { readonly id: number; readonly slice: Slice }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly trap: string };
