import type { Day, EntryView, Explanation } from '../../engine/answers';
import { wording } from '../../wording';
import { Arithmetic } from '../arithmetic';
import { FindingList } from '../finding-list';
import { Fold } from '../fold';
import { LawUsed } from '../law-used';
import { Letters } from '../letters';
import { Readings } from '../reading-table';
import { StatusTag, toneOf } from '../status-tag';
import { TimeLimits } from '../time-limits';
import { Days } from './days';
import { RecordedFacts } from './recorded-facts';
import { Standing } from './standing';
import './style.css';

interface Props {
  readonly entry: EntryView;
  readonly asOf: Day;
  readonly isToday: boolean;
  readonly explain: (entry: string) => Promise<Explanation | null>;
}

/** An entry: how it stands, what was found, until when others have to act, what one can do, and why. */
export function EntryCard({ entry, asOf, isToday, explain }: Props) {
  const { recorded, display } = entry;
  const { record, entryKind } = wording.value;
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
      <FindingList findings={entry.findings} level={4} />
      <Days display={display} asOf={asOf} isToday={isToday} />
      <TimeLimits clocks={entry.clocks} />
      <Letters actions={entry.actions} asOf={asOf} level={4} />
      <RecordedFacts recorded={recorded} />
      <div class="entry-more">
        {/* Another day means other steps: the key makes it ask anew. */}
        <Arithmetic key={asOf} readings={display.readings} explain={() => explain(entry.id)} />
        {display.readings.length > 0 && (
          <Fold title={record.readings.title}>
            <Readings readings={display.readings} />
          </Fold>
        )}
        <LawUsed packs={entry.packs} placeOfSubject={entry.placeOfSubject} />
      </div>
    </article>
  );
}
