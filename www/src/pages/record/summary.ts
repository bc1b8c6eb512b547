import type { Sheet } from '../../record/sheet';
import { found, nextRepairDay, tally } from '../../record/tally';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

/** What helps is told right below; what was found beside that is counted. */
function foundBeside({ evaluation }: Sheet): number {
  return evaluation === null || evaluation.priorities.length > 0 ? 0 : found(evaluation);
}

/** What is to be known of the record, the most pressing first. */
function pressing(open: Sheet): readonly string[] {
  const words = wording.value.record.summary;
  const { overdue, repairable, needsInformation } = tally(open.rows);
  const next = repairable === 0 ? nextRepairDay(open.rows, open.asOf) : null;
  const others = foundBeside(open);
  return [
    overdue > 0 && words.overdue(overdue),
    repairable > 0 && words.repairable(repairable),
    next !== null && words.nextRepair(dayInWords(next)),
    needsInformation > 0 && words.needsInformation(needsInformation),
    others > 0 && words.found(others),
  ].filter((part) => part !== false);
}

/** The whole record in one sentence. */
export function summary(open: Sheet): string {
  const words = wording.value.record.summary;
  const parts = pressing(open);
  const somethingToDo = parts.length > 0 || (open.evaluation?.priorities.length ?? 0) > 0;
  if (open.rows.length === 0 && parts.length === 0) return words.empty;
  return words.join([words.count(open.rows.length), ...parts, ...(somethingToDo ? [] : [words.calm])]);
}
