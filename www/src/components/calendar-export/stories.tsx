import { CalendarExport } from '.';
import { calendarDays } from '../../calendar/days';
import { entry } from '../../gallery/samples';
import type { Stories } from '../../gallery/story';
import type { AgendaItem } from '../../engine/answers';

const agenda: AgendaItem[] = [
  { day: '2027-01-12', kind: 'limitEnds', entry: 'e1', limit: 'answer', provisional: true },
  { day: '2027-06-15', kind: 'displayEnds', entry: 'e1', limit: null, provisional: false },
];

/** Its words change with the language, so they are made when it is drawn. */
function Days() {
  return <CalendarExport days={calendarDays(entry, agenda, '2026-11-21')} today="2026-11-21" />;
}

export const stories: Stories = {
  days: () => <Days />,
  none: () => <CalendarExport days={[]} today="2026-11-21" />,
};
