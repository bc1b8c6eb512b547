import { dayParts, type DayPart } from '../../typed-day';
import { wording } from '../../wording';
import type { Asked, Written } from '../field';
import { Question } from '../question';
import './style.css';

interface Props extends Asked {
  readonly typed: (part: DayPart) => Written<string>;
}

/** A day in three fields: they work the same in every browser and with every keyboard. */
export function DayFields({ typed, ...asked }: Props) {
  const words = wording.value.record.day;
  return (
    <Question {...asked}>
      <div class="day-parts">
        {dayParts.map((part) => (
          <div key={part} class={`day-part day-part-${part}`}>
            <label for={`${asked.id}-${part}`}>{words[part]}</label>
            <input
              id={`${asked.id}-${part}`}
              inputMode="numeric"
              autocomplete="off"
              aria-invalid={asked.error !== undefined}
              value={typed(part).value}
              onInput={(event) => {
                typed(part).value = event.currentTarget.value;
              }}
            />
          </div>
        ))}
      </div>
    </Question>
  );
}
