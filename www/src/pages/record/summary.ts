import type { Day, Evaluation } from '../../engine/answers';
import { found, nextRepairDay, tally } from '../../record/tally';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

/** The whole record in one sentence, the most pressing first. */
export function summary(evaluation: Evaluation, asOf: Day): string {
  const words = wording.value.record.summary;
  const { entries } = evaluation;
  const { overdue, repairable, needsInformation } = tally(entries, asOf);
  const next = nextRepairDay(entries, asOf);
  const others = found(evaluation);
  const parts = [
    overdue > 0 && words.overdue(overdue),
    repairable > 0 && words.repairable(repairable),
    next !== null && words.nextRepair(dayInWords(next)),
    needsInformation > 0 && words.needsInformation(needsInformation),
    others > 0 && words.found(others),
  ].filter((part) => part !== false);
  if (entries.length === 0 && parts.length === 0) return words.empty;
  return words.join([words.count(entries.length), ...(parts.length > 0 ? parts : [words.calm])]);
}
