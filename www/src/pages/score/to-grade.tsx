import { useSignal } from '@preact/signals';
import { RadioGroup } from '../../components/radio-group';
import { ScorePath } from '../../components/score-path';
import type { ModelGrade, PointsRequest, Scored } from '../../engine/answers';
import type { Sheet } from '../../record/sheet';
import { useScore } from '../../score/use-score';
import { gradeInWords, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { Answered } from './answered';
import { OnWish } from './on-wish';

interface Props {
  readonly open: Sheet;
  readonly question: PointsRequest;
  readonly scored: Scored;
  readonly rowOf: FindRow;
}

/** The way to one of the better grades; that to the next one is there at once. */
function Ways({ open, question, scored, rowOf, better }: Props & { readonly better: readonly ModelGrade[] }) {
  const words = wording.value.score.path;
  const { model, now } = scored;
  const wish = useSignal(better[better.length - 1]?.grade ?? '');
  const asked = useScore({ ...question, wish: wish.value });
  return (
    <>
      <RadioGroup
        id="score-wish"
        label={words.which}
        options={better.map(({ grade }) => ({ value: grade, label: gradeInWords(model, grade) }))}
        chosen={wish}
      />
      <div aria-live="polite">
        <Answered asked={asked}>
          {({ path }) =>
            path !== null && (
              <ScorePath path={path} model={model} asOf={open.asOf} rowOf={rowOf} now={now.score} />
            )
          }
        </Answered>
      </div>
    </>
  );
}

/** The soonest lawful way to a better grade. Nothing where the model has no grades. */
export function ToGrade(props: Props) {
  const words = wording.value.score.path;
  const { model, now } = props.scored;
  const place = model.grades.findIndex(({ grade }) => grade === now.score.grade);
  if (place === -1) return null;
  const better = model.grades.slice(0, place);
  return (
    <section class="sheet stack" aria-labelledby="to-grade">
      <h2 id="to-grade">{words.title}</h2>
      {better.length === 0 ? (
        <p>{words.best}</p>
      ) : (
        <>
          <p>{words.what}</p>
          <OnWish entries={props.open.rows.length}>
            <Ways key={`${model.id} ${now.score.grade ?? ''}`} {...props} better={better} />
          </OnWish>
        </>
      )}
    </section>
  );
}
