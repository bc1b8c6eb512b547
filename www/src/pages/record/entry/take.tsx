import { calendarDays } from '../../../calendar/days';
import { CalendarExport } from '../../../components/calendar-export';
import { CopyButton } from '../../../components/copy-button';
import { InAppHint } from '../../../components/in-app-hint';
import { Print } from '../../../components/letter-outputs/print';
import type { Details, Sheet } from '../../../record/sheet';
import { wording } from '../../../wording';

/** The entry as it stands on the page, with what is masked there masked. */
const entryInText = () => document.querySelector<HTMLElement>('main article')?.innerText ?? '';

/** What one can take along: the days for a calendar, and the page on paper. */
export function Take({ open, told }: { readonly open: Sheet; readonly told: Details }) {
  const words = wording.value.entry.take;
  return (
    <section class="sheet stack no-print">
      <h2>{words.title}</h2>
      <InAppHint />
      <CalendarExport days={calendarDays(told.entry, told.agenda, open.asOf)} today={open.today} />
      <section class="stack">
        <h3>{words.print}</h3>
        <p>{words.printWhat}</p>
        <Print kind="secondary" press={words.print} nothing={words.printNothing} />
        <CopyButton label={words.copy} text={entryInText} />
      </section>
    </section>
  );
}
