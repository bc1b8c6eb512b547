import type { Class, Day, DisplayStatus, EntryKind, EntryView } from '../engine/answers';
import { canGo } from './letter';

/** An entry at a glance: what lists, counters and drawings need. */
export interface Row {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string | null;
  readonly provider: string | null;
  readonly determinedOn: Day | null;
  readonly class: Class | null;
  readonly status: DisplayStatus;
  readonly startsOn: Day | null;
  readonly firstRepairDay: Day | null;
  readonly lastShownDay: Day | null;
  readonly remainingDays: number | null;
  readonly overdueDays: number | null;
  readonly shown: boolean | null;
  readonly repairable: boolean;
}

/** Whether repair can be asked for as of a day. */
function repairable({ actions }: EntryView, asOf: Day): boolean {
  const letter = actions.find(({ form }) => form === 'F1');
  return letter !== undefined && canGo(letter, asOf);
}

export function rowOf(entry: EntryView, asOf: Day): Row {
  const { recorded, display } = entry;
  return {
    id: entry.id,
    kind: recorded.kind,
    title: recorded.title,
    provider: recorded.provider,
    determinedOn: recorded.determinedOn,
    class: recorded.class,
    status: display.status,
    startsOn: display.startsOn,
    firstRepairDay: display.firstRepairDay,
    lastShownDay: display.lastShownDay,
    remainingDays: display.remainingDays,
    overdueDays: display.overdueDays,
    shown: recorded.shown,
    repairable: repairable(entry, asOf),
  };
}

const repairIsOpen: readonly DisplayStatus[] = ['shown', 'continuing', 'needsInformation'];

/** The first day of repair, where repair is still of use. */
export function repairDay({ status, firstRepairDay }: Row): Day | null {
  return repairIsOpen.includes(status) ? firstRepairDay : null;
}
