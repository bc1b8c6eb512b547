import { useMemo } from 'preact/hooks';
import type { ModelView, Score } from '../../engine/answers';
import { sumOf, type SumLine } from '../../score/sum';
import { sumInWords, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { lineTitle } from '../score-sum/line';
import './style.css';

/** As many bars as can be told apart. */
const most = 20;

interface Bar {
  readonly name: string;
  /** Whether the name is that of an entry, as the record has it. */
  readonly recorded?: boolean;
  readonly told: string;
  readonly from: number;
  readonly to: number;
  readonly whole?: true;
}

/** The bars of the lines; what is too much for one drawing is one bar. */
function barsOf(lines: readonly SumLine[], model: ModelView, rowOf: FindRow): readonly Bar[] {
  const { change, sum } = wording.value.score;
  const bar = ({ what, before, after }: SumLine): Bar => {
    const row = what.entry === null ? undefined : rowOf(what.entry);
    const title = lineTitle(what, model);
    const named = row !== undefined && what.kind === 'event';
    return {
      name: named ? titleOf(row) : title,
      recorded: named && row.title !== null,
      told: change(what.points),
      from: before,
      to: after,
    };
  };
  if (lines.length <= most) return lines.map(bar);
  const [shown, rest] = [lines.slice(0, most - 1), lines.slice(most - 1)];
  const from = rest[0]?.before ?? 0;
  const to = rest[rest.length - 1]?.after ?? from;
  return [...shown.map(bar), { name: sum.moreBar(rest.length), told: change(to - from), from, to }];
}

interface Props {
  readonly score: Score;
  readonly model: ModelView;
  readonly rowOf: FindRow;
}

/** The sum as steps from left to right and back. The list of the same lines beside it is for those who cannot see it. */
export function Waterfall({ score, model, rowOf }: Props) {
  const { sum: words } = wording.value.score;
  const { base } = score;
  const { start, lines, end } = useMemo(() => sumOf(score, model), [score, model]);
  if (lines.length === 0) return null;
  const whole = (name: string, to: number): Bar => ({
    name,
    told: sumInWords(base, to),
    from: Math.min(0, model.lowest ?? 0),
    to,
    whole: true,
  });
  const bars = [
    ...(base === null ? [] : [whole(words.start, start)]),
    ...barsOf(lines, model, rowOf),
    whole(words.end, end),
  ];
  const all = bars.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(...all, model.lowest ?? 0);
  const greatest = Math.max(...all, model.highest ?? 0);
  const at = (points: number) => ((points - least) / Math.max(1, greatest - least)) * 100;
  const grid = model.grades.map(({ from }) => at(from)).filter((x) => x > 0);
  return (
    <div class="waterfall" aria-hidden="true">
      {bars.map(({ name, recorded, told, from, to, whole: isWhole }, place) => {
        const direction = isWhole ? 'whole' : to < from ? 'down' : 'up';
        return (
          <div key={place} class="waterfall-row">
            <p class="waterfall-name small">
              <span class="waterfall-what" lang={recorded === true ? 'zh-CN' : undefined}>
                {name}
              </span>{' '}
              <strong>{told}</strong>
            </p>
            <svg width="100%" height="22" focusable="false">
              {grid.map((x) => (
                <line key={x} class="waterfall-grade" x1={`${x}%`} x2={`${x}%`} y1="0" y2="22" />
              ))}
              <rect
                class={`waterfall-bar waterfall-${direction}`}
                x={`${Math.min(at(from), at(to))}%`}
                y="3"
                width={`${Math.abs(at(to) - at(from))}%`}
                height="16"
              />
              <line class="waterfall-stop" x1={`${at(to)}%`} x2={`${at(to)}%`} y1="0" y2="22" />
            </svg>
          </div>
        );
      })}
      {model.grades.length > 0 && (
        <svg class="waterfall-grades" width="100%" height="24" focusable="false">
          {model.grades.map(({ grade, from }) => (
            <text key={grade} x={`${at(from)}%`} y="17" text-anchor={at(from) < 5 ? 'start' : 'middle'}>
              {grade} {from}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
