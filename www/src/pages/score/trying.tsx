import { useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { ScoreCompare } from '../../components/score-compare';
import { TakenSteps } from '../../components/taken-steps';
import { WhatIf } from '../../components/what-if';
import type { PointsRequest, ScoreChange, Scored } from '../../engine/answers';
import type { Sheet } from '../../record/sheet';
import { chosenSteps } from '../../score/steps';
import { useScore } from '../../score/use-score';
import type { FindRow } from '../../score/words';
import { wording } from '../../wording';
import { Answered } from './answered';

interface Props {
  readonly open: Sheet;
  readonly question: PointsRequest;
  readonly scored: Scored;
  readonly rowOf: FindRow;
}

interface TriedProps extends Props {
  readonly chosen: readonly ScoreChange[];
  readonly choose: (chosen: readonly ScoreChange[]) => void;
}

/** What the chosen steps come to. */
function Tried({ question, rowOf, chosen, choose }: TriedProps) {
  const words = wording.value.score.steps;
  const asked = useScore({ ...question, changes: [...chosen] });
  return (
    <div class="stack" aria-live="polite">
      <h3>{words.chosen}</h3>
      <Answered asked={asked}>
        {({ changed, now, model }) =>
          changed !== null && (
            <div class="stack">
              <TakenSteps
                steps={changed.steps}
                rowOf={rowOf}
                remove={(place) => {
                  choose(chosen.filter((_, other) => other !== place));
                }}
              />
              <ScoreCompare before={now} after={changed.after} model={model} />
              <Button
                kind="plain"
                onClick={() => {
                  choose([]);
                }}
              >
                {words.removeAll}
              </Button>
            </div>
          )
        }
      </Answered>
    </div>
  );
}

/** Steps that could be taken, and how everything would stand after them. */
export function Trying(props: Props) {
  const { open, scored } = props;
  const words = wording.value.score.steps;
  const chosen = chosenSteps();
  const heading = useRef<HTMLHeadingElement>(null);
  /** What leaves takes its button with it, so the focus goes to the heading. */
  const choose = (next: readonly ScoreChange[]) => {
    if (next.length < chosen.value.length) heading.current?.focus();
    chosen.value = next;
  };
  return (
    <section class="sheet stack" aria-labelledby="what-if">
      <h2 id="what-if" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.what}</p>
      <WhatIf
        rows={open.rows}
        score={scored.now.score}
        asOf={open.asOf}
        onAdd={(change) => {
          choose([...chosen.value, change]);
        }}
      />
      {chosen.value.length > 0 && <Tried {...props} chosen={chosen.value} choose={choose} />}
    </section>
  );
}
