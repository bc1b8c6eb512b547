import type { EntryView } from '../engine/answers';
import { canGo } from '../record/letter';
import type { DisplayStatus, EntryKind } from '../engine/answers';
import type { Row } from '../engine/answers';
import { entry } from './samples';

/** An invented entry as a row. */
export function rowOf({ id, recorded, display, actions }: EntryView): Row {
  const letter = actions.find(({ form }) => form === 'F1');
  return {
    id,
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
    repairable: letter !== undefined && canGo(letter, '2026-11-21'),
  };
}

/** An invented row, as of 2026-11-21. */
export const row: Row = rowOf(entry);

const statuses: readonly DisplayStatus[] = ['shown', 'ended', 'overdue', 'needsInformation', 'repaired'];
const kinds: readonly EntryKind[] = ['penalty', 'honour', 'licence', 'abnormalList', 'seriousList'];
const pad = (count: number) => String(count).padStart(2, '0');

/** As many invented rows as one likes, all different, always the same. */
export function manyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, place) => {
    const status = statuses[place % statuses.length] ?? 'shown';
    const dated = status !== 'needsInformation';
    const year = 2024 + (place % 3);
    const day = `${pad((place % 12) + 1)}-${pad((place % 28) + 1)}`;
    return {
      ...row,
      id: `e${place + 1}`,
      kind: kinds[Math.floor(place / 3) % kinds.length] ?? 'penalty',
      title: `第 ${place + 1} 条虚构的记录`,
      status,
      startsOn: dated ? `${year}-${day}` : null,
      firstRepairDay: dated ? `${year}-12-${pad((place % 28) + 1)}` : null,
      lastShownDay: dated ? `${year + 1}-${day}` : null,
      remainingDays: status === 'shown' ? (place * 7) % 365 : null,
      overdueDays: status === 'overdue' ? (place * 3) % 200 : null,
      repairable: status === 'shown' && place % 2 === 0,
    };
  });
}
