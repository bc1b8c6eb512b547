import type { Action, Day, DisplayStatus, EntryView, Evaluation, Finding } from '../engine/answers';
import { canGo } from './letter';

/** How many entries of a record stand where. */
export interface Tally {
  readonly shown: number;
  readonly repairable: number;
  readonly overdue: number;
  readonly needsInformation: number;
}

const onShow: readonly DisplayStatus[] = ['shown', 'overdue', 'longTerm', 'continuing'];

const isShown = ({ recorded, display }: EntryView) =>
  recorded.shown !== false && onShow.includes(display.status);

/** The application for repair of an entry, where there can be one. */
export function repair({ actions }: EntryView): Action | undefined {
  return actions.find(({ form }) => form === 'F1');
}

export function isRepairable(entry: EntryView, asOf: Day): boolean {
  const letter = repair(entry);
  return letter !== undefined && canGo(letter, asOf);
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
  const days = entries.map((entry) => repair(entry)?.from ?? null);
  return days.filter((day): day is Day => day !== null && day > asOf).sort()[0] ?? null;
}

/** How many problems and rights were found by law, beside display past its last day, which is counted of its own. */
export function found({ subject, entries, measures, authorisations }: Evaluation): number {
  const holds = ({ code, outcome, draft }: Finding) =>
    outcome === 'yes' && !draft && code !== 'shown-past-last-day';
  return [subject, ...entries, ...measures, ...authorisations]
    .flatMap(({ findings }) => findings)
    .filter(holds).length;
}
