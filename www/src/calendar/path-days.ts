import type { Day, ScorePath } from '../engine/answers';
import { stepInWords } from '../score/steps';
import type { FindRow } from '../score/words';
import { wording } from '../wording';
import { dayInWords } from '../wording/day';
import { mark } from './days';
import type { CalendarDay } from './ics';

interface Told {
  readonly asOf: Day;
  readonly rowOf: FindRow;
}

/** The days of the way to a grade as a calendar keeps them; a step keeps its name while its day moves. */
export function pathDays({ steps }: Pick<ScorePath, 'steps'>, { asOf, rowOf }: Told): readonly CalendarDay[] {
  const words = wording.value.score.path;
  return steps.flatMap(({ step, entry, on }) => {
    if (on === null) return [];
    const summary = stepInWords(step, entry, rowOf);
    const row = entry === null ? undefined : rowOf(entry);
    const self = mark(JSON.stringify([entry, row?.kind, row?.title, row?.provider, row?.determinedOn]));
    return [
      {
        uid: `${self}-score-${step}@credit-plain.invalid`,
        day: on,
        summary,
        description: words.note(dayInWords(asOf)),
        alarm: words.alarm(summary),
      },
    ];
  });
}
