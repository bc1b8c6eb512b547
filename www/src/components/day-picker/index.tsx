import type { Signal } from '@preact/signals';
import type { Day } from '../../engine/answers';
import { draft } from '../../typed';
import { readDay, type DayPart } from '../../typed-day';
import { wording } from '../../wording';
import { Button } from '../button';
import { DayFields } from '../day-fields';
import type { FieldError } from '../error-summary';
import './style.css';

const id = 'other';

function typed(part: DayPart): Signal<string> {
  return draft(
    `${id}-${part}`,
    () => `${wording.value.record.day.typed}（${wording.value.record.day[part]}）`,
  );
}

/** The day that was typed, or what is wrong with it. */
function read(): { readonly day: Day } | { readonly error: FieldError } {
  const words = () => wording.value.record.day;
  const answer = readDay({
    year: typed('year').value,
    month: typed('month').value,
    day: typed('day').value,
  });
  if (answer.is === 'day') return { day: answer.day };
  if (answer.is === 'nothing') return { error: { field: `${id}-year`, text: () => words().incomplete } };
  return { error: { field: `${id}-${answer.part}`, text: () => words()[answer.is] } };
}

interface Props {
  readonly example: string;
  readonly error?: string | undefined;
  readonly onDay: (day: Day) => void;
  readonly onError: (error: FieldError) => void;
}

/** Asks for a day. */
export function DayPicker({ example, error, onDay, onError }: Props) {
  const words = wording.value.record.day;
  const submit = (event: Event) => {
    event.preventDefault();
    const answer = read();
    if ('day' in answer) onDay(answer.day);
    else onError(answer.error);
  };
  return (
    <form class="day-picker" onSubmit={submit} noValidate>
      <DayFields id={id} label={words.legend} hint={words.hint(example)} error={error} typed={typed} />
      <Button submits kind="secondary">
        {words.show}
      </Button>
    </form>
  );
}
