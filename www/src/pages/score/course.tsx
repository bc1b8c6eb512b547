import { ScoreCourse } from '../../components/score-course';
import type { PointsRequest } from '../../engine/answers';
import { useScore } from '../../score/use-score';
import type { FindRow } from '../../score/words';
import { wording } from '../../wording';
import { Answered } from './answered';
import { OnWish } from './on-wish';

interface Props {
  readonly question: PointsRequest;
  readonly rowOf: FindRow;
}

function Line({ question, rowOf }: Props) {
  const asked = useScore({ ...question, line: true });
  return (
    <Answered asked={asked}>
      {({ line, model }) => <ScoreCourse line={line} model={model} rowOf={rowOf} />}
    </Answered>
  );
}

/** How points and grade change by time alone. */
export function Course({ entries, ...asked }: Props & { readonly entries: number }) {
  const words = wording.value.score.line;
  return (
    <section class="sheet stack" aria-labelledby="course">
      <h2 id="course">{words.title}</h2>
      <p>{words.what}</p>
      <OnWish entries={entries}>
        <Line {...asked} />
      </OnWish>
    </section>
  );
}
