import type { Day, EntryView, Explanation, Reading } from '../../engine/answers';
import { wording } from '../../wording';
import { Arithmetic } from '../arithmetic';
import { Fold } from '../fold';
import { Help } from '../help';
import { LawUsed } from '../law-used';
import { Readings } from '../reading-table';
import { Reasons } from './reasons';

/** Whether rules give different days. */
function differ(readings: readonly Reading[]): boolean {
  const days = readings.map(({ firstRepairDay, lastShownDay, longTerm }) =>
    [firstRepairDay, lastShownDay, longTerm].join(),
  );
  return new Set(days).size > 1;
}

interface Props {
  readonly entry: EntryView;
  readonly asOf: Day;
  readonly explain: (entry: string) => Promise<Explanation | null>;
}

/** By which rules the days came about, step by step, and what each rule says. */
export function HowTheDays({ entry, asOf, explain }: Props) {
  const { entry: words, record } = wording.value;
  const { id, display, packs, placeOfSubject } = entry;
  const { readings, reasons } = display;
  return (
    <>
      <Reasons reasons={reasons} />
      {/* Another day means other steps: the key makes it ask anew. */}
      <Arithmetic key={asOf} readings={readings} explain={() => explain(id)} />
      {readings.length > 1 && differ(readings) && (
        <section class="stack">
          <h3>{record.readings.title}</h3>
          <p>{words.differ}</p>
          <Readings readings={readings} />
        </section>
      )}
      {readings.length > 0 && !differ(readings) && (
        <Fold title={record.readings.title}>
          {readings.length > 1 && <p>{words.settled}</p>}
          <Readings readings={readings} />
        </Fold>
      )}
      <LawUsed packs={packs} placeOfSubject={placeOfSubject} />
      <Help topic="how-long" />
    </>
  );
}
