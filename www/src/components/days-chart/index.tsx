import { useMemo } from 'preact/hooks';
import type { AgendaItem, Day } from '../../engine/answers';
import { drawn, most, years, type DrawnRow } from '../../record/drawn';
import type { Row } from '../../engine/answers';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { titleOf } from '../../wording/standing';
import { Fold } from '../fold';
import { useSteps } from '../in-steps/use-steps';
import { Line, scale, signs } from '../timeline/line';
import '../timeline/style.css';
import './style.css';

const shownSigns = ['start', 'repair', 'last', 'limit'] as const;

function Legend({ limits }: { readonly limits: boolean }) {
  const words = wording.value.record.drawing.sign;
  return (
    <ul class="chart-legend small">
      {shownSigns
        .filter((sign) => limits || sign !== 'limit')
        .map((sign) => (
          <li key={sign}>
            <svg
              class={`timeline-mark timeline-${sign}`}
              viewBox="-12 -12 24 24"
              width="20"
              height="20"
              focusable="false"
            >
              {signs[sign]}
            </svg>
            {words[sign]}
          </li>
        ))}
    </ul>
  );
}

/** The days of a line in words. */
function inWords({ row, start, last, limits }: DrawnRow): string {
  const { drawing } = wording.value.record;
  const { sign } = drawing;
  const { overdueDays, firstRepairDay } = row;
  const parts = [
    `${sign.start} ${dayInWords(start)}`,
    firstRepairDay !== null && `${sign.repair} ${dayInWords(firstRepairDay)}`,
    `${sign.last} ${dayInWords(last)}`,
    ...limits.map((day) => `${sign.limit} ${dayInWords(day)}`),
    overdueDays !== null && `${sign.over} ${wording.value.table.days(overdueDays)}`,
  ];
  return wording.value.listed(parts.filter((part) => part !== false));
}

/** What is drawn, and what is not. */
function explained(lines: number, all: number): string {
  const words = wording.value.record.drawing;
  if (all > most) return words.some(lines, all);
  return lines < all ? `${words.what} ${words.undated(all - lines)}` : words.what;
}

/** The same days in words. */
function InWords({ lines }: { readonly lines: readonly DrawnRow[] }) {
  return (
    <Fold title={wording.value.record.drawing.inWords}>
      {() => (
        <ul class="bullets">
          {lines.map((line) => (
            <li key={line.row.id}>
              <a href={address('record', line.row.id)} lang={line.row.title === null ? undefined : 'zh-CN'}>
                {titleOf(line.row)}
              </a>
              <br />
              {inWords(line)}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** How many lines are drawn at once. */
const atOnce = 2;

interface Props {
  readonly rows: readonly Row[];
  readonly agenda: readonly AgendaItem[];
  readonly asOf: Day;
  readonly isToday: boolean;
}

/** The days of all entries in one drawing, and the same in words. That of a single entry is on its own page. */
export function DaysChart({ rows, agenda, asOf, isToday }: Props) {
  const { record } = wording.value;
  const words = record.drawing;
  const lines = useMemo(() => drawn(rows, agenda, asOf), [rows, agenda, asOf]);
  const built = useSteps(lines.length, atOnce);
  if (lines.length < 2) return null;
  const days = [asOf, ...lines.flatMap(({ start, last, limits }) => [start, last, ...limits])].sort();
  const first = days[0] ?? asOf;
  const final = days[days.length - 1] ?? asOf;
  const at = scale(first, final);
  const now = at(asOf);
  const grid = years(first, final)
    .map((day) => `M${at(day).toFixed(2)} 0V34`)
    .join('');
  const anchor = now < 15 ? 'start' : now > 85 ? 'end' : 'middle';
  return (
    <section class="sheet stack" aria-labelledby="drawing">
      <h2 id="drawing">{words.title}</h2>
      <p>{explained(lines.length, rows.length)}</p>
      <Legend limits={lines.some(({ limits }) => limits.length > 0)} />
      <div class="chart timeline" aria-hidden="true">
        <svg width="100%" height="24" focusable="false">
          <text x={`${now}%`} y="17" text-anchor={anchor}>
            {isToday ? record.timeline.today : record.timeline.thatDay}
          </text>
        </svg>
        {lines.slice(0, built).map((line) => (
          <div key={line.row.id} class="chart-line">
            <p class="chart-name small" lang={line.row.title === null ? undefined : 'zh-CN'}>
              {titleOf(line.row)}
            </p>
            <svg width="100%" height="34" focusable="false">
              <svg viewBox="0 0 100 34" preserveAspectRatio="none">
                <path class="chart-year" d={grid} />
              </svg>
              <Line
                days={{
                  ...line,
                  repair: line.row.firstRepairDay,
                  asOf,
                  overdue: line.row.status === 'overdue',
                }}
                at={at}
                y={20}
              />
              <line class="timeline-now" x1={`${now}%`} x2={`${now}%`} y1="0" y2="34" />
            </svg>
          </div>
        ))}
        <svg width="100%" height="24" focusable="false">
          {years(first, final).map((day) => (
            <text
              key={day}
              class="chart-year-name"
              x={`${at(day)}%`}
              y="18"
              text-anchor={at(day) > 88 ? 'end' : at(day) < 12 ? 'start' : 'middle'}
            >
              {day.slice(0, 4)}
            </text>
          ))}
        </svg>
      </div>
      <InWords lines={lines} />
    </section>
  );
}
