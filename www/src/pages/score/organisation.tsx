import { useMemo } from 'preact/hooks';
import { Fold } from '../../components/fold';
import { Help } from '../../components/help';
import { ModelFacts } from '../../components/model-facts';
import { ScoreOfficial } from '../../components/score-official';
import { ScoreResult } from '../../components/score-result';
import { ScoreSum } from '../../components/score-sum';
import { ScoreUnclear } from '../../components/score-unclear';
import { Waterfall } from '../../components/waterfall';
import type { OfficialGrade, PointsRequest, Scored } from '../../engine/answers';
import type { Sheet } from '../../record/sheet';
import { address } from '../../router';
import { modelAsked } from '../../score/models';
import { useLetters } from '../../score/use-letters';
import { useScore } from '../../score/use-score';
import { rowsById, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Answered } from './answered';
import { Choice } from './choice';
import { Course } from './course';
import { Refused } from './refused';
import { ToGrade } from './to-grade';
import { Trying } from './trying';

interface ExplainedProps {
  readonly open: Sheet;
  readonly question: PointsRequest;
  readonly scored: Scored;
  readonly rowOf: FindRow;
}

/** Where the points come from, what may come to them, and how they move. */
function Explained(props: ExplainedProps) {
  const { sum } = wording.value.score;
  const { now, model } = props.scored;
  const shared = { model, rowOf: props.rowOf };
  if (now.score.status === 'refused') return <Refused score={now.score} />;
  return (
    <>
      <section class="sheet stack" aria-labelledby="sum">
        <h2 id="sum">{sum.title}</h2>
        <p>{sum.what}</p>
        {now.score.contributions.length > 0 && <p class="small soft">{sum.picture}</p>}
        <Waterfall score={now.score} {...shared} />
        <ScoreSum score={now.score} {...shared} />
      </section>
      <ScoreUnclear unclear={now.score.unclear} {...shared} />
      <Trying {...props} />
      <Course question={props.question} rowOf={props.rowOf} entries={props.open.rows.length} />
      <ToGrade {...props} />
    </>
  );
}

/** What the model comes to, and what it is. */
function Result({ scored: { model, now } }: { readonly scored: Scored }) {
  const { about } = wording.value.score;
  return (
    <>
      {now.score.status === 'allowed' && <ScoreResult score={now.score} model={model} />}
      <Fold key={model.id} title={about.title} startsOpen={model.base === null}>
        <ModelFacts model={model} />
      </Fold>
    </>
  );
}

interface Props {
  readonly open: Sheet;
  readonly official: OfficialGrade | null;
}

/** The page for an organisation: the official grade first and apart, then the self-check with all that explains it. */
export function Organisation({ open, official }: Props) {
  const words = wording.value.score;
  const rowOf = useMemo(() => rowsById(open.rows), [open.rows]);
  const letters = useLetters(open, official?.entry ?? null);
  const question: PointsRequest = { recordText: open.text, today: open.asOf, ...modelAsked() };
  const asked = useScore(question);
  const { answer } = asked;
  const row = official === null ? undefined : rowOf(official.entry);
  return (
    <div class="stack-wide">
      <div class="stack measure">
        <p>{words.lead}</p>
        <p>{words.asOf(dayInWords(open.asOf))}</p>
      </div>
      <ScoreOfficial official={official} row={row} actions={letters} asOf={open.asOf} />
      <section class="sheet stack" aria-labelledby="self">
        <h2 id="self">{words.self.title}</h2>
        <Choice />
        <Answered asked={asked}>{(scored) => <Result scored={scored} />}</Answered>
      </section>
      {answer?.status === 'success' && (
        <Explained open={open} question={question} scored={answer} rowOf={rowOf} />
      )}
      <Help topic="self-check" />
      <p>
        <a class="tall-link" href={address('record')}>
          {words.toRecord}
        </a>
      </p>
    </div>
  );
}
