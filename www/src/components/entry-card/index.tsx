import type { Day, EntryView, Explanation, Row } from '../../engine/answers';
import { repairDay } from '../../record/row';
import { held } from '../../record/tally';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { standingInWords, titleOf } from '../../wording/standing';
import { Arithmetic } from '../arithmetic';
import { Basis } from '../basis';
import { StatusTag, toneOf } from '../status-tag';
import { Tag } from '../tag';
import './style.css';

interface Props {
  readonly row: Row;
  readonly asOf: Day;
  /** What is said of it; null where nobody asked yet. */
  readonly told: EntryView | null;
  readonly explain: (entry: string) => Promise<Explanation | null>;
  readonly level: 4 | 5;
}

/** When repair can be asked for, in a sentence. */
function repair(row: Row, asOf: Day): string | null {
  const words = wording.value.record;
  if (row.repairable) return words.repairOpen;
  const day = repairDay(row);
  return day !== null && day > asOf ? words.repairFrom(dayInWords(day)) : null;
}

/** By which provisions its days are counted, and how. */
function Law({
  told,
  explain,
  asOf,
  level,
}: Pick<Props, 'explain' | 'asOf' | 'level'> & { told: EntryView }) {
  const { readings } = told.display;
  const deciding = readings.filter(({ governs }) => governs);
  return (
    <div class="entry-law">
      <Basis ids={[...new Set(deciding.flatMap(({ citations }) => citations))]} />
      <Arithmetic
        key={asOf}
        readings={readings}
        explain={() => explain(told.id)}
        level={level === 4 ? 5 : 6}
      />
    </div>
  );
}

/**
 * An entry in a few lines: where it stands, until when, from when it can be repaired, by which law and why. All else is on
 * its own page.
 */
export function EntryCard({ row, asOf, told, explain, level }: Props) {
  const { record } = wording.value;
  const found = told === null ? 0 : held(told.findings).length;
  const Heading = `h${level}` as const;
  const repairable = repair(row, asOf);
  const open = row.status === 'needsInformation';
  return (
    <article class={`entry-card entry-${toneOf[row.status]}`} aria-labelledby={`entry-${row.id}`}>
      <p class="entry-marks">
        <StatusTag status={row.status} />
        {found > 0 && <Tag tone="accent">{record.finds(found)}</Tag>}
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
      {told !== null && <Law {...{ told, explain, asOf, level }} />}
    </article>
  );
}
