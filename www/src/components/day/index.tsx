import type { Day as DayText } from '../../engine/answers';
import { dayInWords } from '../../wording/day';

export function Day({ day }: { readonly day: DayText }) {
  return <time dateTime={day}>{dayInWords(day)}</time>;
}
