import type { Day as DayText, Reading } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { factList } from '../../wording/missing';
import { CertaintyTag, Citations } from '../citation';
import { Day } from '../day';
import { Tag } from '../tag';
import './style.css';

function ReadingCard({ reading }: { readonly reading: Reading }) {
  const law = useLaw();
  const { class: classes, anyClass, record } = wording.value;
  const words = record.readings;
  const dated = (day: DayText | null) => (day === null ? record.readings.none : <Day day={day} />);
  return (
    <li class={reading.governs ? 'reading reading-governs' : 'reading'}>
      <p class="reading-title" lang="zh-CN">
        {law.title(reading.pack)}
      </p>
      <p>
        <Tag tone={reading.governs ? 'accent' : 'quiet'}>
          {reading.governs ? words.governs : words.beside}
        </Tag>
      </p>
      <dl class="facts">
        <div>
          <dt>{record.facts.class}</dt>
          <dd>{reading.class === null ? anyClass : classes[reading.class]}</dd>
        </div>
        <div>
          <dt>{words.from}</dt>
          <dd>{dated(reading.startsOn)}</dd>
        </div>
        <div>
          <dt>{words.repair}</dt>
          <dd>{dated(reading.firstRepairDay)}</dd>
        </div>
        <div>
          <dt>{words.last}</dt>
          <dd>{reading.longTerm ? words.noEnd : dated(reading.lastShownDay)}</dd>
        </div>
      </dl>
      {reading.missing.length > 0 && (
        <p class="small">
          {words.dependsOn}
          {factList(reading.missing)}
        </p>
      )}
      <div class="small soft">
        <Citations ids={reading.citations} />
      </div>
      <CertaintyTag certainty={reading.certainty} />
    </li>
  );
}

/** What each rule says, side by side. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const { certaintyMeans } = wording.value;
  const marks = (['official', 'secondary', 'unverified'] as const).filter((mark) =>
    readings.some(({ certainty }) => certainty === mark),
  );
  return (
    <>
      <ul class="readings">
        {readings.map((reading) => (
          <ReadingCard key={reading.rule} reading={reading} />
        ))}
      </ul>
      <ul class="small soft marks">
        {marks.map((mark) => (
          <li key={mark}>
            <CertaintyTag certainty={mark} /> {certaintyMeans[mark]}
          </li>
        ))}
      </ul>
    </>
  );
}
