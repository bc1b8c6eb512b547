import { signal } from '@preact/signals';
import { holdsToo } from '../keeping/memory';
import type { Day, Form } from '../engine/answers';

/** A draft whose time on the device is over, or soon will be. */
export interface Ending {
  readonly id: string;
  /** What it is called, and its letter; null: it is locked. */
  readonly named: { readonly title: string | null; readonly form: Form } | null;
  readonly keepUntil: Day;
}

export interface Endings {
  readonly gone: readonly Ending[];
  readonly soon: readonly Ending[];
}

const none: Endings = { gone: [], soon: [] };

/** What went at the start and what goes soon, until the person has seen it. */
export const endings = signal<Endings>(none);

export function seenEndings(): void {
  endings.value = none;
}

// They name letters.
holdsToo({ held: () => [], forget: seenEndings });
