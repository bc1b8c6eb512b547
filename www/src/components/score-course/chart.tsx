import type { Day, ModelView, ScorePoint } from '../../engine/answers';
import { years } from '../../record/drawn';
import { sumInWords } from '../../score/words';
import { scale } from '../timeline/line';

const height = 168;

/** The same day so many years later, for the end of a drawing. */
const yearsOn = (day: Day, count: number): Day =>
  `${String(Number(day.slice(0, 4)) + count).padStart(4, '0')}${day.slice(4)}`;

/** So far apart that their words do not run into each other, in percent of the width. */
const room = 20;

/** Which of several places in a row have room for their words: the first, the last, and what fits between. */
function apart(places: readonly number[]): ReadonlySet<number> {
  const named = new Set<number>();
  const order = [0, places.length - 1, ...places.keys()];
  for (const one of order) {
    const here = places[one] ?? 0;
    if ([...named].every((other) => Math.abs((places[other] ?? 0) - here) >= room)) named.add(one);
  }
  return named;
}

interface Props {
  readonly line: readonly ScorePoint[];
  readonly model: ModelView;
}

/** Points over three years as steps, over the bounds of the grades. The table beside it says the same. */
export function CourseChart({ line, model }: Props) {
  const known = line.flatMap(({ day, points }) => (points === null ? [] : [{ day, points }]));
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return null;
  const end = [last.day, yearsOn(first.day, 3)].sort()[1] ?? last.day;
  const at = scale(first.day, end);
  const all = known.map(({ points }) => points);
  const least = model.lowest ?? Math.min(0, ...all);
  const greatest = model.highest ?? Math.max(0, ...all);
  const y = (points: number) => ((greatest - points) / Math.max(1, greatest - least)) * height;
  const steps = known
    .map(
      ({ day, points }, place) =>
        `${place === 0 ? 'M' : 'H'}${at(day).toFixed(2)} ${place === 0 ? '' : 'V'}${y(points).toFixed(1)}`,
    )
    .join('');
  const named = apart(known.map(({ day }) => at(day)));
  const anchor = (x: number) => (x < 10 ? 'start' : x > 88 ? 'end' : 'middle');
  return (
    <svg class="course-chart" width="100%" height={height + 52} focusable="false" aria-hidden="true">
      <svg y="22" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <path
          class="course-year"
          d={years(first.day, end)
            .map((day) => `M${at(day).toFixed(2)} 0V${height}`)
            .join('')}
        />
        <path class="course-grade" d={model.grades.map(({ from }) => `M0 ${y(from)}H100`).join('')} />
        <path class="course-line" d={`${steps}H100`} />
      </svg>
      {model.grades.map(({ grade, from }) => (
        <text key={grade} class="course-grade-name" x="100%" y={22 + y(from) - 5} text-anchor="end">
          {grade}
        </text>
      ))}
      {known.map(({ day, points }, place) => (
        <g key={day}>
          <circle class="course-point" cx={`${at(day)}%`} cy={22 + y(points)} r="5" />
          {named.has(place) && (
            <text x={`${at(day)}%`} y={22 + y(points) - 12} text-anchor={anchor(at(day))}>
              {sumInWords(model.base, points)}
            </text>
          )}
        </g>
      ))}
      {years(first.day, end).map((day) => (
        <text
          key={day}
          class="course-year-name"
          x={`${at(day)}%`}
          y={height + 44}
          text-anchor={anchor(at(day))}
        >
          {day.slice(0, 4)}
        </text>
      ))}
    </svg>
  );
}
