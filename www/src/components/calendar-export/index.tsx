import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { calendarAddress, calendarText, type CalendarDay } from '../../calendar/ics';
import type { Day } from '../../engine/answers';
import { insideApp } from '../../views/in-app';
import { wording } from '../../wording';
import { CopyText } from '../copy-text';
import { Day as DayInWords } from '../day';
import { Fold } from '../fold';

interface Props {
  readonly days: readonly CalendarDay[];
  /** The day on which it is made. */
  readonly today: Day;
  /** Whether it brings its own heading. */
  readonly headed?: boolean;
  readonly userAgent?: string;
}

/**
 * Days for the calendar of one's own device: as a file, and as text where no file can be saved. Inside apps the text is
 * there at once, and the file opens apart, so that it never takes the place of the page.
 */
export function CalendarExport({ days, today, headed = true, userAgent = navigator.userAgent }: Props) {
  const inApp = insideApp(userAgent);
  const words = wording.value.entry.take;
  const content = calendarText(days, today);
  const text = useSignal(content);
  useEffect(() => {
    text.value = content;
  }, [content]);
  return (
    <div class="stack">
      {headed && <h3>{words.calendar}</h3>}
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
            <a
              class="button button-secondary"
              href={calendarAddress(content)}
              download={words.fileName}
              target={inApp ? '_blank' : undefined}
            >
              {words.download}
            </a>
          </p>
          <Fold title={words.fallback} startsOpen={inApp}>
            <div class="stack">
              <p>{words.fallbackWhat}</p>
              <CopyText id="calendar-text" label={words.text} text={text} />
            </div>
          </Fold>
        </>
      )}
    </div>
  );
}
