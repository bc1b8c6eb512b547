import type { ClockView } from '../../engine/answers';
import type { Tone } from '../tag';

/** How a limit of time stands. */
export type Standing = 'missed' | 'late' | 'inTime' | 'waiting' | 'unsure';

export const toneOf: Record<Standing, Tone> = {
  missed: 'danger',
  late: 'danger',
  inTime: 'good',
  waiting: 'caution',
  unsure: 'query',
};

/** Null where there is no day to hold it against. */
export function standing({ dueOn, doneOn, missed }: ClockView): Standing | null {
  if (dueOn === null) return null;
  if (missed === null) return 'unsure';
  if (doneOn === null) return missed ? 'missed' : 'waiting';
  return missed ? 'late' : 'inTime';
}
