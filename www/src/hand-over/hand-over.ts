import type { ReadonlySignal } from '@preact/signals';
import { Course, type How } from './course';
import type { Kept, Subject } from './outbox';
import type { State } from './state';

/** A letter on its way to its receiver, from the consent on. */
export interface HandOver extends Subject {
  /** The content that was consented to. */
  readonly digest: string;
  readonly bytes: number;
  readonly state: ReadonlySignal<State>;
  /** Whether it stays on the device until it is sent; null: the device did not take it. */
  readonly kept: ReadonlySignal<boolean | null>;
  /** Goes on at once: the person says so, or the network is back. */
  readonly retry: () => void;
  /** The person wants it back. */
  readonly stop: () => Promise<void>;
  /** Ends it here, without a word to the receiver. */
  readonly end: () => void;
  /** Another window tells how it went. */
  readonly settle: (told: Kept) => void;
}

/** Begins a hand-over, or takes up one that was kept. Null: another window is handing over the same. */
export async function handOver(kept: Kept, how: How): Promise<HandOver | null> {
  const { consignment, subject, receipt } = kept;
  const wake = () => {
    course.retry();
  };
  const onOver = () => {
    removeEventListener('online', wake);
    how.onOver();
  };
  const course = new Course(kept, { ...how, onOver });
  addEventListener('online', wake);
  const made: HandOver = {
    ...subject,
    digest: consignment.digest,
    bytes: consignment.parts.reduce((sum, { content }) => sum + content.length, 0),
    state: course.state,
    kept: course.kept,
    retry: () => {
      course.retry();
    },
    stop: () => course.stop(),
    end: () => {
      course.end();
    },
    settle: (told) => {
      course.settle(told);
    },
  };
  if (how.keeps) course.keepIt();
  if (receipt !== null) course.state.value = { is: 'received', receipt };
  else if (how.fresh) {
    if (await course.start({ waits: false })) return made;
    course.end();
    return null;
  } else void course.start({ waits: true });
  return made;
}
