import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { calendarAddress, calendarText, type CalendarDay } from '../../calendar/ics';
import type { Day } from '../../engine/answers';
import { wording } from '../../wording';
import { CopyText } from '../copy-text';
import { Day as DayInWords } from '../day';
import { Fold } from '../fold';

interface Props {
  readonly days: readonly CalendarDay[];
  /** The day on which it is made. */
  readonly today: Day;
}

/** Days for the calendar of one's own device: as a file, and as text where no file can be saved. */
export function CalendarExport({ days, today }: Props) {
  const words = wording.value.entry.take;
  const content = calendarText(days, today);
  const text = useSignal(content);
  useEffect(() => {
    text.value = content;
  }, [content]);
  return (
    <section class="stack">
      <h3>{words.calendar}</h3>
      {days.length === 0 ? (
        <p>{words.noDays}</p>
      ) : (
        <>
          <p>{words.calendarWhat}</p>
          <ul class="bullets">
            {days.map(({ uid, day, summary }) => (
              <li key={uid}>
                <DayInWords day={day} /> {summary}
              </li>
            ))}
          </ul>
          <p>
            <a class="button button-secondary" href={calendarAddress(content)} download={words.fileName}>
              {words.download}
            </a>
          </p>
          <Fold title={words.fallback}>
            <div class="stack">
              <p>{words.fallbackWhat}</p>
              <CopyText id="calendar-text" label={words.text} text={text} />
            </div>
          </Fold>
        </>
      )}
    </section>
  );
}
