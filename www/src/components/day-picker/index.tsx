import type { Signal } from '@preact/signals';
import type { Day } from '../../engine/answers';
import { draft } from '../../typed';
import { wording } from '../../wording';
import { Button } from '../button';
import type { FieldError } from '../error-summary';
import './style.css';

const parts = ['year', 'month', 'day'] as const;
type Part = (typeof parts)[number];

const fields: Record<Part, string> = { year: 'other-year', month: 'other-month', day: 'other-day' };

function typed(part: Part): Signal<string> {
  return draft(fields[part], () => `${wording.value.record.day.typed}（${wording.value.record.day[part]}）`);
}

/** What was typed, with the full-width digits of Chinese keyboards made plain. */
const digits = (part: Part) => typed(part).value.normalize('NFKC').trim();

/** The day that was typed, or what is wrong with it. */
function read(): { readonly day: Day } | { readonly error: FieldError } {
  const words = wording.value.record.day;
  const incomplete = parts.find((part) => !/^\d{1,4}$/.test(digits(part)));
  if (incomplete) return { error: { field: fields[incomplete], text: words.incomplete } };
  const day = `${digits('year').padStart(4, '0')}-${digits('month').padStart(2, '0')}-${digits('day').padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  const exists =
    Number(digits('year')) > 0 && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  return exists ? { day } : { error: { field: fields.day, text: words.impossible } };
}

interface Props {
  readonly example: string;
  readonly error?: string | undefined;
  readonly onDay: (day: Day) => void;
  readonly onError: (error: FieldError) => void;
}

/** Asks for a day in three fields: they work the same in every browser and with every keyboard. */
export function DayPicker({ example, error, onDay, onError }: Props) {
  const words = wording.value.record.day;
  const described = error === undefined ? 'other-day-hint' : 'other-day-hint other-day-error';
  const submit = (event: Event) => {
    event.preventDefault();
    const answer = read();
    if ('day' in answer) onDay(answer.day);
    else onError(answer.error);
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset class="day-picker" aria-describedby={described}>
        <legend class="label">{words.legend}</legend>
        <p id="other-day-hint" class="hint">
          {words.hint(example)}
        </p>
        {error !== undefined && (
          <p id="other-day-error" class="field-error">
            {error}
          </p>
        )}
        <div class="day-parts">
          {parts.map((part) => (
            <div key={part} class={`day-part day-part-${part}`}>
              <label for={fields[part]}>{words[part]}</label>
              <input
                id={fields[part]}
                inputMode="numeric"
                autocomplete="off"
                aria-invalid={error !== undefined}
                value={typed(part).value}
                onInput={(event) => {
                  typed(part).value = event.currentTarget.value;
                }}
              />
            </div>
          ))}
        </div>
      </fieldset>
      <Button submits kind="secondary">
        {words.show}
      </Button>
    </form>
  );
}
