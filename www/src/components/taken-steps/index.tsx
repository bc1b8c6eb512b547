import type { StepView } from '../../engine/answers';
import { stepInWords } from '../../score/steps';
import type { FindRow } from '../../score/words';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Button } from '../button';
import { Day } from '../day';
import { EntryLink } from '../entry-link';
import { Tag } from '../tag';
import './style.css';

interface Props {
  readonly steps: readonly StepView[];
  readonly rowOf: FindRow;
  /** Leaves a step out, by its place; without it none can be. */
  readonly remove?: (place: number) => void;
}

/** What must be known of a step beside its day: why it cannot be taken, when it opens, what comes first. */
function notes({ on, opensOn, refusal, needs }: StepView): string[] {
  const { score, need, listed } = wording.value;
  const words = score.steps;
  const first = needs.filter((one) => one !== 'repairDayReached').map((one) => need[one]);
  return [
    refusal !== null && words.refusal[refusal],
    opensOn !== null && opensOn !== on && words.opens(dayInWords(opensOn)),
    first.length > 0 && words.needs(listed(first)),
  ].filter((note) => note !== false);
}

/** Steps in their order, each with its day and what must hold first, or why it cannot be taken. */
export function TakenSteps({ steps, rowOf, remove }: Props) {
  const words = wording.value.score.steps;
  return (
    <ol class="taken-steps">
      {steps.map((view, place) => {
        const { step, entry, on } = view;
        return (
          <li key={place}>
            <p class="taken-what">
              {on !== null && (
                <strong>
                  <Day day={on} />
                </strong>
              )}{' '}
              {words.short[step]}
            </p>
            {entry !== null && (
              <p>
                <EntryLink id={entry} row={rowOf(entry)} />
              </p>
            )}
            {view.refusal !== null && (
              <p>
                <Tag tone="caution">{words.refused}</Tag>
              </p>
            )}
            {notes(view).map((note) => (
              <p key={note} class="small">
                {note}
              </p>
            ))}
            {remove !== undefined && (
              <Button
                kind="plain"
                label={words.removeOf(stepInWords(step, entry, rowOf))}
                onClick={() => {
                  remove(place);
                }}
              >
                {words.remove}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
