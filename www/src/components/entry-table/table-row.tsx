import type { ComponentChildren, VNode } from 'preact';
import type { Day, Row } from '../../engine/answers';
import type { Column } from '../../record/listing';
import { repairDay } from '../../record/row';
import { address } from '../../router';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { StatusTag } from '../status-tag';

/** Old engines forget that it is a cell where it is not drawn as one. */
const aCell = { role: 'cell' } as const;

/** How many days are left, or too many. */
function remaining({ remainingDays, overdueDays }: Row): string {
  const words = wording.value.table;
  if (remainingDays !== null) return words.days(remainingDays);
  return overdueDays === null ? words.none : words.over(overdueDays);
}

/** A day as tables write it. */
function date(day: Day | null): VNode | string {
  return day === null ? wording.value.table.none : <time dateTime={day}>{day}</time>;
}

/** An entry in a line. Cells are no components of their own: there are many of them. */
export function TableRow({ row }: { readonly row: Row }) {
  const { table, entryKind } = wording.value;
  const cell = (column: Column, content: ComponentChildren) => (
    <td {...aCell} class={`cell-${column}`} data-name={table.column[column]}>
      {content}
    </td>
  );
  const name = (
    <a
      id={`entry-${row.id}`}
      href={address('record', row.id)}
      lang={row.title === null ? undefined : 'zh-CN'}
    >
      {titleOf(row)}
    </a>
  );
  const provider = row.provider !== null && (
    <span class="small soft" lang="zh-CN">
      {row.provider}
    </span>
  );
  return (
    <tr role="row">
      {cell('title', [name, provider])}
      {cell('kind', entryKind[row.kind])}
      {cell('status', <StatusTag status={row.status} />)}
      {cell('remaining', remaining(row))}
      {cell('repair', date(repairDay(row)))}
      {cell('last', date(row.lastShownDay))}
    </tr>
  );
}
