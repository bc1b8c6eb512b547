import type { Day, ModelView, Qualification, ScoreState } from '../../engine/answers';
import { useLaw, type LawBook } from '../../record/law-book';
import { gradeInWords, sumInWords } from '../../score/words';
import { wording } from '../../wording';
import { Day as DayInWords } from '../day';
import { Tag } from '../tag';
import './style.css';

interface Compared {
  readonly name: string;
  /** The text of law by which, if there is one. */
  readonly by: string | null;
  readonly before: string;
  readonly after: string;
}

function ofScore(
  { score }: ScoreState,
  model: ModelView,
): { readonly points: string; readonly grade: string } {
  const { none } = wording.value.score.compare;
  return {
    points: score.points === null ? none : sumInWords(score.base, score.points),
    grade: score.grade === null ? none : gradeInWords(model, score.grade),
  };
}

function level({ supervision: { level } }: ScoreState): string {
  const { levels, noLevel } = wording.value.score.compare;
  return level === null ? noLevel : levels[level];
}

interface Both {
  readonly before: readonly Qualification[];
  readonly after: readonly Qualification[];
}

/** How a benefit comes out by each text of the place. */
function benefits(name: string, { before, after }: Both, law: LawBook): readonly Compared[] {
  const { outcome, draft, nothing } = wording.value.score.compare;
  if (before.length === 0) return [{ name, by: null, before: nothing, after: nothing }];
  return before.map((one) => {
    const other = after.find(({ pack, draft: drafted }) => pack === one.pack && drafted === one.draft);
    return {
      name: one.draft ? `${name}${draft}` : name,
      by: law.title(one.pack),
      before: outcome[one.outcome],
      after: other === undefined ? nothing : outcome[other.outcome],
    };
  });
}

function Moment({ name, day }: { readonly name: string; readonly day: Day }) {
  return (
    <th scope="col">
      {name}{' '}
      <span class="score-by">
        <DayInWords day={day} />
      </span>
    </th>
  );
}

interface Props {
  readonly before: ScoreState;
  readonly after: ScoreState;
  readonly model: ModelView;
}

/** How everything would stand before and after, side by side. */
export function ScoreCompare({ before, after, model }: Props) {
  const words = wording.value.score.compare;
  const law = useLaw();
  const [earlier, later] = [ofScore(before, model), ofScore(after, model)];
  const rows: readonly Compared[] = [
    { name: words.points, by: null, before: earlier.points, after: later.points },
    { name: words.grade, by: null, before: earlier.grade, after: later.grade },
    { name: words.supervision, by: null, before: level(before), after: level(after) },
    ...benefits(words.incentive, { before: before.incentive, after: after.incentive }, law),
    ...benefits(words.commitment, { before: before.commitment, after: after.commitment }, law),
  ];
  return (
    <table class="score-table">
      <caption>{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <Moment name={words.before} day={before.day} />
          <Moment name={words.after} day={after.day} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.name} ${row.by ?? ''}`}>
            <th scope="row">
              {row.name}
              {row.by !== null && (
                <span class="score-by small soft" lang="zh-CN">
                  {row.by}
                </span>
              )}
            </th>
            <td>{row.before}</td>
            <td>
              {row.after}
              {row.after !== row.before && (
                <>
                  {' '}
                  <Tag tone="accent">{words.changed}</Tag>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
