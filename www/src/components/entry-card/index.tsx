import type { Day } from '../../engine/answers';
import type { Row } from '../../engine/answers';
import { repairDay } from '../../record/row';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { standingInWords, titleOf } from '../../wording/standing';
import { StatusTag, toneOf } from '../status-tag';
import { Tag } from '../tag';
import './style.css';

interface Props {
  readonly row: Row;
  readonly asOf: Day;
  /** How many things were found by law; null where nobody looked yet. */
  readonly found: number | null;
  readonly level: 3 | 4 | 5;
}

/** When repair can be asked for, in a sentence. */
function repair(row: Row, asOf: Day): string | null {
  const words = wording.value.record;
  if (row.repairable) return words.repairOpen;
  const day = repairDay(row);
  return day !== null && day > asOf ? words.repairFrom(dayInWords(day)) : null;
}

/** An entry in a few lines: where it stands, until when, and from when it can be repaired. All else is on its own page. */
export function EntryCard({ row, asOf, found, level }: Props) {
  const { record } = wording.value;
  const Heading = `h${level}` as const;
  const repairable = repair(row, asOf);
  const open = row.status === 'needsInformation';
  return (
    <article class={`entry-card entry-${toneOf[row.status]}`} aria-labelledby={`entry-${row.id}`}>
      <p class="entry-marks">
        <StatusTag status={row.status} />
        {found !== null && found > 0 && <Tag tone="accent">{record.finds(found)}</Tag>}
      </p>
      <Heading class="entry-title">
        <a
          id={`entry-${row.id}`}
          href={address('record', row.id)}
          lang={row.title === null ? undefined : 'zh-CN'}
        >
          {titleOf(row)}
        </a>
      </Heading>
      <p>{open ? record.openToSeeWhy : standingInWords(row, true)}</p>
      {repairable !== null && <p>{repairable}</p>}
    </article>
  );
}
