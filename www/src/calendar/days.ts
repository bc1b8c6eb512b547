import type { AgendaItem, Day, EntryView } from '../engine/answers';
import { wording } from '../wording';
import { dayInWords } from '../wording/day';
import type { CalendarDay } from './ics';

/** FNV-1a of 32 bits: enough to keep the entries of two records apart without saying what they are. */
export function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function summary({ kind, limit }: AgendaItem, title: string): string {
  const { clockKind, entry, agenda } = wording.value;
  const words = entry.event.summary;
  if (kind !== 'limitEnds') return words[kind](title);
  return words.limitEnds(limit === null ? agenda.kind.limitEnds : clockKind[limit], title);
}

/** The days ahead of an entry as a calendar keeps them. */
export function calendarDays(
  { id, recorded }: EntryView,
  agenda: readonly AgendaItem[],
  asOf: Day,
): readonly CalendarDay[] {
  const { entry: words, entryKind } = wording.value;
  const { kind, title, provider, documentNumber, determinedOn } = recorded;
  const self = mark(JSON.stringify([id, kind, title, provider, documentNumber, determinedOn]));
  const seen = new Map<string, number>();
  return agenda.map((item) => {
    const what = item.limit === null ? item.kind : `${item.kind}-${item.limit}`;
    const nth = seen.get(what) ?? 0;
    seen.set(what, nth + 1);
    const said = summary(item, title ?? entryKind[kind]);
    const notes = [words.event.note(dayInWords(asOf)), item.provisional && words.event.provisional];
    return {
      uid: `${self}-${what}-${nth}@credit-plain.invalid`,
      day: item.day,
      summary: said,
      description: notes.filter((note) => note !== false).join('\n'),
      alarm: words.event.alarm(said),
    };
  });
}
