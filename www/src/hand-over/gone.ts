import { signal } from '@preact/signals';
import { holdsToo } from '../keeping/memory';
import type { Receipt } from './contract';
import type { Subject } from './outbox';

/** A letter whose time on the device is over. */
export interface Gone {
  readonly subject: Pick<Subject, 'title' | 'receiver'>;
  /** Null: none had come. */
  readonly receipt: Receipt | null;
}

/** What went at the start, until the person has seen it. */
export const gone = signal<readonly Gone[]>([]);

export function seenGone(): void {
  gone.value = [];
}

// They name letters.
holdsToo({ held: () => [], forget: seenGone });
