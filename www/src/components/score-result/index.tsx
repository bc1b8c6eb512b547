import type { ModelView, Score } from '../../engine/answers';
import { gradeInWords, modelTitle, sumInWords } from '../../score/words';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { dayInWords } from '../../wording/day';
import { Notice } from '../notice';
import { Tag } from '../tag';
import { Scale } from './scale';
import './style.css';

interface Props {
  readonly score: Score;
  readonly model: ModelView;
}

/** Where the sum stands between the least and the most points. */
function Total({ score: { points, base, grade, vetoes }, model }: Props) {
  const words = wording.value.score.self;
  if (points === null) return null;
  if (base === null) {
    return (
      <>
        <p class="score-total">
          {points === 0 ? words.noDeductions : words.deductionsOnly(sumInWords(null, points))}
        </p>
        <p>{words.noBase}</p>
      </>
    );
  }
  const { lowest, highest } = model;
  return (
    <>
      <p class="score-total">
        {grade !== null && <span class="score-grade">{gradeInWords(model, grade)}</span>}{' '}
        <span class="score-points">{wording.value.score.points(points)}</span>
      </p>
      {vetoes.length > 0 && <p>{words.byVeto}</p>}
      {lowest !== null && highest !== null && (
        <Scale points={points} grade={grade} grades={model.grades} lowest={lowest} highest={highest} />
      )}
      <p class="small soft">
        {words.from(base)} {lowest !== null && highest !== null && words.range(lowest, highest)}
      </p>
    </>
  );
}

/** Whose model it is, which version, and since when. */
function by({ publisher, version, from }: ModelView): string {
  const { about } = wording.value.score;
  const told = [about.since(dayInWords(from))];
  if (version !== null) told.unshift(about.versionOf(version));
  if (publisher !== null) told.unshift(spoken(publisher));
  return wording.value.listed(told);
}

/** What the self-check comes to, marked as what it is. */
export function ScoreResult({ score, model }: Props) {
  const words = wording.value.score.self;
  return (
    <div class="stack">
      <p>
        <Tag tone="query">{words.mark}</Tag>
      </p>
      <p class="small">{words.what}</p>
      {!score.inForce && (
        <Notice tone="warning" title={words.notInForce} level={3}>
          <p>{words.notInForceWhat}</p>
        </Notice>
      )}
      <Total score={score} model={model} />
      <p class="small">
        {modelTitle(model)} <span class="soft">{by(model)}</span>
      </p>
    </div>
  );
}
