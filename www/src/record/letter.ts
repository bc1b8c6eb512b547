import type { Action, Day } from '../engine/answers';

/** Whether the first day of a letter has come. */
export function hasOpened({ from }: Pick<Action, 'from'>, asOf: Day): boolean {
  return from !== null && from <= asOf;
}

/** Whether a letter can go: its first day has come, and nothing is known to stand in its way. */
export function canGo(action: Action, asOf: Day): boolean {
  return hasOpened(action, asOf) && action.blockers.every(({ outcome }) => outcome === 'unknown');
}
