import { limits } from '../limits';
import type { Answer } from './exchange';

const second = 1000;

/** The wait before the next try, never the same for all who failed at once. */
export function backoff(tries: number): number {
  const { firstWaitSeconds, longestWaitSeconds } = limits.handOver;
  const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** tries);
  return wait * second * (0.75 + chance / 512);
}

/**
 * Whether it waits for the person, and then counts from anew: after so many tries, without a network, where no try was
 * made, and where only somebody can find out what a receiver that refuses to tell has.
 */
export function exhausted(answer: Answer, tries: number): boolean {
  if (answer.is !== 'later' || answer.why === 'offline') return true;
  return answer.after === null && tries >= limits.handOver.tries - 1;
}
