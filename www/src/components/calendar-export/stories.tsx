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
function Days({ userAgent = navigator.userAgent }: { readonly userAgent?: string }) {
  const days = calendarDays(entry, agenda, '2026-11-21');
  return <CalendarExport days={days} today="2026-11-21" userAgent={userAgent} />;
}

export const stories: Stories = {
  days: () => <Days />,
  inWeChat: () => <Days userAgent="Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.49" />,
  none: () => <CalendarExport days={[]} today="2026-11-21" />,
};
