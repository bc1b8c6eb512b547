import type { Day } from '../../engine/answers';
import './style.css';

interface Props {
  readonly start: Day;
  readonly repair: Day | null;
  readonly last: Day;
  readonly asOf: Day;
  /** Whether it is shown after its last day. */
  readonly overdue: boolean;
  readonly label: string;
}

const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Where a day lies between two others, in percent. */
function place(first: Day, final: Day): (day: Day) => number {
  const length = dayNumber(final) - dayNumber(first);
  return (day) => (length === 0 ? 0 : ((dayNumber(day) - dayNumber(first)) / length) * 100);
}

const anchor = (at: number) => (at < 12 ? 'start' : at > 88 ? 'end' : 'middle');

/** A drawing of what the dates beside it say; those who cannot see it miss nothing. */
export function Timeline({ start, repair, last, asOf, overdue, label }: Props) {
  const first = asOf < start ? asOf : start;
  const final = asOf > last ? asOf : last;
  const at = place(first, final);
  const x = (day: Day) => `${at(day)}%`;
  const reached = asOf < start ? start : asOf > last ? last : asOf;
  return (
    <div class="timeline" aria-hidden="true">
      <svg width="100%" height="56" focusable="false">
        <line class="timeline-ahead" x1={x(start)} x2={x(last)} y1="38" y2="38" />
        <line class="timeline-done" x1={x(start)} x2={x(reached)} y1="38" y2="38" />
        {overdue && <line class="timeline-over" x1={x(last)} x2={x(asOf)} y1="38" y2="38" />}
        <svg class="timeline-mark" x={x(start)} y="38">
          <circle r="6" />
        </svg>
        {repair !== null && repair >= first && repair <= final && (
          <svg class="timeline-mark timeline-repair" x={x(repair)} y="38">
            <path d="M0 -9 9 0 0 9 -9 0z" />
          </svg>
        )}
        <svg class="timeline-mark timeline-last" x={x(last)} y="38">
          <rect x="-6" y="-6" width="12" height="12" />
        </svg>
        <line class="timeline-now" x1={x(asOf)} x2={x(asOf)} y1="22" y2="52" />
        <text x={x(asOf)} y="15" text-anchor={anchor(at(asOf))}>
          {label}
        </text>
      </svg>
    </div>
  );
}
