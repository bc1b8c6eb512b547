import { dayParts, fieldOf, type TypedDay } from '../../check/typed-day';
import { wording } from '../../wording';
import '../day-picker/style.css';
import { Question } from '../question';

interface Props {
  readonly day: TypedDay;
  readonly legend: string;
  readonly hint: string;
  readonly error?: string | undefined;
}

/** A day in three fields, as a part of a form. */
export function DayFields({ day, legend, hint, error }: Props) {
  const words = wording.value.check.day;
  return (
    <Question name={day.name} legend={legend} hint={hint} error={error}>
      <div class="day-parts">
        {dayParts.map((part) => (
          <div key={part} class={`day-part day-part-${part}`}>
            <label for={fieldOf(day, part)}>{words[part]}</label>
            <input
              id={fieldOf(day, part)}
              inputMode="numeric"
              autocomplete="off"
              aria-invalid={error !== undefined}
              value={day.parts[part].value}
              onInput={(event) => {
                day.parts[part].value = event.currentTarget.value;
              }}
            />
          </div>
        ))}
      </div>
    </Question>
  );
}
