import type { ComponentChildren } from 'preact';
import type { Day as DayText } from '../../engine/answers';
import type { Column } from '../../record/listing';
import type { Row } from '../../engine/answers';
import { repairDay } from '../../record/row';
import { address } from '../../router';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { StatusTag } from '../status-tag';

/** Old engines forget that it is a cell where it is not drawn as one. */
const aCell = { role: 'cell' } as const;

function Cell({ column, children }: { readonly column: Column; readonly children: ComponentChildren }) {
  return (
    <td {...aCell} class={`cell-${column}`} data-name={wording.value.table.column[column]}>
      {children}
    </td>
  );
}

/** A day as tables write it. */
function Date({ day }: { readonly day: DayText | null }) {
  return day === null ? <>{wording.value.table.none}</> : <time dateTime={day}>{day}</time>;
}

/** How many days are left, or too many. */
function remaining({ remainingDays, overdueDays }: Row): string {
  const words = wording.value.table;
  if (remainingDays !== null) return words.days(remainingDays);
  return overdueDays === null ? words.none : words.over(overdueDays);
}

export function TableRow({ row }: { readonly row: Row }) {
  return (
    <tr role="row">
      <Cell column="title">
        <a
          id={`entry-${row.id}`}
          href={address('record', row.id)}
          lang={row.title === null ? undefined : 'zh-CN'}
        >
          {titleOf(row)}
        </a>
        {row.provider !== null && (
          <span class="small soft" lang="zh-CN">
            {row.provider}
          </span>
        )}
      </Cell>
      <Cell column="kind">{wording.value.entryKind[row.kind]}</Cell>
      <Cell column="status">
        <StatusTag status={row.status} />
      </Cell>
      <Cell column="remaining">{remaining(row)}</Cell>
      <Cell column="repair">
        <Date day={repairDay(row)} />
      </Cell>
      <Cell column="last">
        <Date day={row.lastShownDay} />
      </Cell>
    </tr>
  );
}
