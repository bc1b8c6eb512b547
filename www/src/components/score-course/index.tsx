import type { LeftEntry, ModelView, ScorePoint } from '../../engine/answers';
import { scoreInWords, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { Day } from '../day';
import { EntryLink } from '../entry-link';
import '../score-compare/style.css';
import { CourseChart } from './chart';
import './style.css';

/** As many entries as are named for one day. */
const most = 10;

interface Props {
  /** From today on, each day on which something changes. */
  readonly line: readonly ScorePoint[];
  readonly model: ModelView;
  readonly rowOf: FindRow;
}

interface Change {
  readonly entry: string;
  readonly what: string;
}

function whyLeft({ why }: LeftEntry): string {
  const { left } = wording.value.score.line;
  const known: Readonly<Record<string, string>> = left;
  return known[why ?? 'other'] ?? left.other;
}

/** What changes on a day: which entries leave, and which come. */
function changesOf({ left, came }: ScorePoint): readonly Change[] {
  const { came: comes } = wording.value.score.line;
  return [
    ...left.map((one) => ({ entry: one.entry, what: whyLeft(one) })),
    ...came.map((entry) => ({ entry, what: comes })),
  ];
}

interface WhyProps {
  readonly point: ScorePoint;
  readonly isFirst: boolean;
  readonly rowOf: FindRow;
}

function Why({ point, isFirst, rowOf }: WhyProps) {
  const words = wording.value.score.line;
  if (isFirst) return <p>{words.today}</p>;
  const changes = changesOf(point);
  if (changes.length === 0) return <p>{words.aged}</p>;
  return (
    <ul>
      {changes.slice(0, most).map(({ entry, what }) => (
        <li key={`${entry} ${what}`}>
          <EntryLink id={entry} row={rowOf(entry)} within /> <span class="small">{what}</span>
        </li>
      ))}
      {changes.length > most && <li class="small soft">{words.more(changes.length - most)}</li>}
    </ul>
  );
}

/** How points and grade change by time alone: drawn, and day by day in words. */
export function ScoreCourse({ line, model, rowOf }: Props) {
  const words = wording.value.score.line;
  const base = model.base;
  if (line.length < 2) return <p>{words.same}</p>;
  return (
    <div class="stack">
      <p class="small soft">{words.picture}</p>
      <CourseChart line={line} model={model} />
      <table class="score-table course-table">
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {line.map((point, place) => (
            <tr key={point.day}>
              <th scope="row">
                <Day day={point.day} />
              </th>
              <td>
                <p class="course-points">{scoreInWords({ ...point, base }, model)}</p>
                <Why point={point} isFirst={place === 0} rowOf={rowOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
