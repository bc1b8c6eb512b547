import type { Day as DayText, EntryView, Explanation } from '../../engine/answers';
import { isRepairable } from '../../record/tally';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Arithmetic } from '../arithmetic';
import { Fold } from '../fold';
import { Readings } from '../reading-table';
import { StatusTag, toneOf } from '../status-tag';
import { Timeline } from '../timeline';
import { Dates } from './dates';
import { Findings } from './findings';
import { Reasons } from './reasons';
import { RecordedFacts } from './recorded-facts';
import './style.css';

interface Props {
  readonly entry: EntryView;
  readonly asOf: DayText;
  readonly isToday: boolean;
  readonly explain: (entry: string) => Promise<Explanation | null>;
}

/** The entry's standing in a sentence, and what follows for repair. */
function Standing({ entry, asOf }: Pick<Props, 'entry' | 'asOf'>) {
  const { display } = entry;
  const { record, facts } = wording.value;
  const last = display.lastShownDay === null ? null : dayInWords(display.lastShownDay);
  const { remainingDays: remaining, overdueDays: overdue } = display;
  return (
    <div class="stack">
      <p class="standing">
        {record.sentence[display.status]({ last, remaining, overdue, wanting: display.missing.length > 0 })}
      </p>
      {isRepairable(entry, asOf) && <p>{record.repairNow}</p>}
      {display.missing.length > 0 && (
        <div>
          <p>{record.missing}</p>
          <ul class="bullets">
            {display.missing.map((path) => (
              <li key={path}>{facts[path] ?? path}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function EntryCard({ entry, asOf, isToday, explain }: Props) {
  const { recorded, display } = entry;
  const { record, entryKind } = wording.value;
  const { startsOn, firstRepairDay, lastShownDay } = display;
  return (
    <article
      class={`sheet entry entry-${toneOf[display.status]} stack`}
      aria-labelledby={`entry-${entry.id}`}
    >
      <header>
        <p class="entry-marks">
          <StatusTag status={display.status} />
          <span class="soft">{entryKind[recorded.kind]}</span>
        </p>
        <h3 id={`entry-${entry.id}`} lang={recorded.title === null ? undefined : 'zh-CN'}>
          {recorded.title ?? entryKind[recorded.kind]}
        </h3>
      </header>
      <Standing entry={entry} asOf={asOf} />
      <Findings findings={entry.findings} />
      {startsOn !== null && lastShownDay !== null && (
        <Timeline
          start={startsOn}
          repair={firstRepairDay}
          last={lastShownDay}
          asOf={asOf}
          overdue={display.status === 'overdue'}
          label={isToday ? record.timeline.today : record.timeline.thatDay}
        />
      )}
      {display.readings.length > 0 && <Dates display={display} />}
      <Reasons reasons={display.reasons} />
      <RecordedFacts recorded={recorded} />
      <div class="entry-more">
        {/* Another day means other steps: the key makes it ask anew. */}
        <Arithmetic key={asOf} readings={display.readings} explain={() => explain(entry.id)} />
        {display.readings.length > 0 && (
          <Fold title={record.readings.title}>
            <Readings readings={display.readings} />
          </Fold>
        )}
      </div>
    </article>
  );
}
