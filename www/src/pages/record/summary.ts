import type { Sheet } from '../../record/sheet';
import { found, nextRepairDay, tally } from '../../record/tally';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

/** The whole record in one sentence, the most pressing first. */
export function summary({ rows, asOf, evaluation }: Sheet): string {
  const words = wording.value.record.summary;
  const { overdue, repairable, needsInformation } = tally(rows);
  const next = repairable === 0 ? nextRepairDay(rows, asOf) : null;
  // What helps is told right below; what was found beside that is counted.
  const others = evaluation === null || evaluation.priorities.length > 0 ? 0 : found(evaluation);
  const parts = [
    overdue > 0 && words.overdue(overdue),
    repairable > 0 && words.repairable(repairable),
    next !== null && words.nextRepair(dayInWords(next)),
    needsInformation > 0 && words.needsInformation(needsInformation),
    others > 0 && words.found(others),
  ].filter((part) => part !== false);
  if (rows.length === 0 && parts.length === 0) return words.empty;
  return words.join([words.count(rows.length), ...(parts.length > 0 ? parts : [words.calm])]);
}
