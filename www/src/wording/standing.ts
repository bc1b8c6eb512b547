import type { Row } from '../engine/answers';
import { dayInWords } from './day';
import { wording } from './index';

type Dated = Pick<Row, 'status' | 'lastShownDay' | 'remainingDays' | 'overdueDays'>;

/** Where an entry stands, in a sentence. */
export function standingInWords(
  { status, lastShownDay, remainingDays, overdueDays }: Dated,
  wanting: boolean,
): string {
  return wording.value.record.sentence[status]({
    last: lastShownDay === null ? null : dayInWords(lastShownDay),
    remaining: remainingDays,
    overdue: overdueDays,
    wanting,
  });
}

/** The name of an entry, which is that of its kind where it has none. */
export function titleOf({ title, kind }: Pick<Row, 'title' | 'kind'>): string {
  return title ?? wording.value.entryKind[kind];
}
