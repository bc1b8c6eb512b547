import type { Draft } from '../drafts/draft';
import { stageOf } from '../matters/progress';
import { promised } from '../matters/promise';
import type { Told } from '../matters/told';
import { wording } from '../wording';
import { dayInWords } from '../wording/day';
import { calendarDays } from './days';
import type { CalendarDay } from './ics';

/** The day by which the person promised something, while it is ahead. */
function promise(draft: Draft, today: string): readonly CalendarDay[] {
  const told = promised(draft);
  if (told === null || told.by < today || stageOf(draft.log) === 'closed') return [];
  const { entry, matters } = wording.value;
  const summary = matters.promise.event(told.matter);
  return [
    {
      uid: `${draft.id}-promise@credit-plain.invalid`,
      day: told.by,
      summary,
      description: entry.event.note(dayInWords(today)),
      alarm: entry.event.alarm(summary),
    },
  ];
}

/** The days of a matter as a calendar keeps them; the same matter has the same names whenever they are made. */
export function matterDays(draft: Draft, { entry, agenda, today }: Told): readonly CalendarDay[] {
  const { id } = draft;
  if (entry === null) return promise(draft, today);
  return calendarDays(entry, agenda, today).map((day) => ({ ...day, uid: `${id}-${day.uid}` }));
}
