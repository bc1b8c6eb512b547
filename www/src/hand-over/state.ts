import type { Receipt } from './contract';
import type { Delay, Refusal } from './exchange';

/** Where a hand-over stands, once the person has consented. */
export type State =
  /** Another window is at it. */
  | { readonly is: 'elsewhere' }
  | { readonly is: 'sending'; readonly done: number; readonly of: number }
  | {
      readonly is: 'waiting';
      readonly why: Delay;
      /** When it goes on by itself; null: when the person says so, or the network is back. */
      readonly until: number | null;
      /** Whether the person may say so before; not where the receiver asked for patience. */
      readonly mayRetry: boolean;
    }
  | { readonly is: 'stopping' }
  /** The person wants it back. It was never handed in, and the receiver could not be told yet to delete what it has. */
  | { readonly is: 'undeleted' }
  /** The person wants it back, and nobody knows whether it was received. */
  | { readonly is: 'unsure' }
  | {
      readonly is: 'refused';
      readonly why: Refusal | 'receiverChanged';
      /** The receiver's own words. */
      readonly said: string | null;
    }
  | { readonly is: 'received'; readonly receipt: Receipt };

/** Whether something is still to be done about it. */
export const isUnderWay = ({ is }: State): boolean => is !== 'refused' && is !== 'received';
