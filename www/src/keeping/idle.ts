import { signal, type ReadonlySignal } from '@preact/signals';
import { limits } from '../limits';

const second = 1000;
const minute = 60 * second;

/** What shows that somebody is there. */
const signs = ['pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'] as const;

export interface Idle {
  /** How long until everything is forgotten, once that is close; null before. */
  readonly secondsLeft: ReadonlySignal<number | null>;
  /** Somebody said that they are still there. */
  readonly extend: () => void;
  readonly stop: () => void;
}

interface Events {
  /** Whether there is anything that somebody else must not see; where not, nobody need be asked. */
  readonly matters: () => boolean;
  readonly onIdle: () => void;
}

/**
 * Waits until nobody was there for as long as a public computer waits. It goes by the clock on the wall, which runs on
 * while the computer sleeps. Once the warning stands only an answer to it counts, so that nobody dismisses it unread.
 */
export function watchIdle({ matters, onIdle }: Events): Idle {
  const secondsLeft = signal<number | null>(null);
  let last = Date.now();

  const extend = () => {
    last = Date.now();
    secondsLeft.value = null;
  };
  const look = () => {
    if (!matters()) extend();
    const left = last + limits.idleMinutes * minute - Date.now();
    if (left <= 0) {
      last = Date.now();
      secondsLeft.value = null;
      onIdle();
    } else {
      secondsLeft.value = left <= limits.warningMinutes * minute ? Math.ceil(left / second) : null;
    }
  };
  const seen = () => {
    if (secondsLeft.peek() === null) last = Date.now();
  };
  const timer = setInterval(look, second);
  for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
  const stop = () => {
    clearInterval(timer);
    for (const sign of signs) removeEventListener(sign, seen, { capture: true });
    secondsLeft.value = null;
  };
  return { secondsLeft, extend, stop };
}
