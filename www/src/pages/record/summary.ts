import type { Day, EntryView } from '../../engine/answers';
import { nextRepairDay, tally } from '../../record/tally';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

/** The whole record in one sentence, the most pressing first. */
export function summary(entries: readonly EntryView[], asOf: Day): string {
  const words = wording.value.record.summary;
  if (entries.length === 0) return words.empty;
  const { overdue, repairable, needsInformation } = tally(entries, asOf);
  const next = nextRepairDay(entries, asOf);
  const parts = [
    overdue > 0 && words.overdue(overdue),
    repairable > 0 && words.repairable(repairable),
    next !== null && words.nextRepair(dayInWords(next)),
    needsInformation > 0 && words.needsInformation(needsInformation),
  ].filter((part) => part !== false);
  return words.join([words.count(entries.length), ...(parts.length > 0 ? parts : [words.calm])]);
}
