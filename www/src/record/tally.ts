import type { Day, DisplayStatus, EntryView } from '../engine/answers';

/** How many entries of a record stand where. */
export interface Tally {
  readonly shown: number;
  readonly repairable: number;
  readonly overdue: number;
  readonly needsInformation: number;
}

const onShow: readonly DisplayStatus[] = ['shown', 'overdue', 'longTerm', 'continuing'];
const repairLeads: readonly DisplayStatus[] = ['shown', 'longTerm'];

const isShown = ({ recorded, display }: EntryView) =>
  recorded.shown !== false && onShow.includes(display.status);

/** The day from which repair still helps; null where it does not, or where the day is not known. */
function repairDay(entry: EntryView): Day | null {
  return isShown(entry) && repairLeads.includes(entry.display.status) ? entry.display.firstRepairDay : null;
}

export function isRepairable(entry: EntryView, asOf: Day): boolean {
  const day = repairDay(entry);
  return day !== null && day <= asOf;
}

export function tally(entries: readonly EntryView[], asOf: Day): Tally {
  const count = (holds: (entry: EntryView) => boolean) => entries.filter(holds).length;
  return {
    shown: count(isShown),
    repairable: count((entry) => isRepairable(entry, asOf)),
    overdue: count(({ display }) => display.status === 'overdue'),
    needsInformation: count(({ display }) => display.status === 'needsInformation'),
  };
}

/** The first day to come on which repair may be asked for. */
export function nextRepairDay(entries: readonly EntryView[], asOf: Day): Day | null {
  const days = entries.map(repairDay).filter((day): day is Day => day !== null && day > asOf);
  return days.sort()[0] ?? null;
}
