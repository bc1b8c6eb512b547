import type { Draft, Log } from '../drafts/draft';

/** How far a matter has come. */
export const stages = ['prepared', 'handedIn', 'answered', 'closed'] as const;
export type Stage = (typeof stages)[number];

export function stageOf({ handedIn, answered, closedOn }: Log): Stage {
  if (closedOn !== null) return 'closed';
  if (answered !== null) return 'answered';
  return handedIn === null ? 'prepared' : 'handedIn';
}

/** The day of the last thing that happened. */
export function lastDay({ log, madeOn }: Draft): string {
  return log.closedOn ?? log.answered?.on ?? log.handedIn?.on ?? madeOn;
}
