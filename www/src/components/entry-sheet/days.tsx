import type { Day, Display } from '../../engine/answers';
import { wording } from '../../wording';
import { Timeline } from '../timeline';
import { Dates } from './dates';

/** Where it must not be shown whatever the days are. */
const moot: readonly Display['status'][] = ['revoked', 'repaired', 'notToBeShown'];

interface Props {
  readonly display: Display;
  readonly asOf: Day;
  readonly isToday: boolean;
}

/** The days of an entry: drawn, and one by one. */
export function Days({ display, asOf, isToday }: Props) {
  const { record } = wording.value;
  const { status, startsOn, firstRepairDay, lastShownDay, readings } = display;
  const idle = moot.includes(status);
  return (
    <>
      {!idle && startsOn !== null && lastShownDay !== null && (
        <Timeline
          start={startsOn}
          repair={firstRepairDay}
          last={lastShownDay}
          asOf={asOf}
          overdue={status === 'overdue'}
          label={isToday ? record.timeline.today : record.timeline.thatDay}
        />
      )}
      {idle && readings.length > 0 && <p class="soft">{record.dates.moot}</p>}
      {readings.length > 0 && <Dates display={display} />}
    </>
  );
}
