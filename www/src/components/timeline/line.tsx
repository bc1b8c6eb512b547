import type { Day } from '../../engine/answers';

/** The days of an entry, as a line shows them. */
export interface LineDays {
  readonly start: Day;
  readonly repair: Day | null;
  readonly last: Day;
  readonly asOf: Day;
  /** Whether it is shown after its last day. */
  readonly overdue: boolean;
  /** Last days for others to act. */
  readonly limits?: readonly Day[];
}

const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Where a day lies between two others, in percent. */
export function scale(first: Day, final: Day): (day: Day) => number {
  const length = dayNumber(final) - dayNumber(first);
  return (day) => (length === 0 ? 0 : ((dayNumber(day) - dayNumber(first)) / length) * 100);
}

/** The signs that stand for days. Each has a shape of its own; the colours only help. */
export const signs = {
  start: <circle r="6" />,
  repair: <path d="M0 -9 9 0 0 9 -9 0z" />,
  last: <rect x="-6" y="-6" width="12" height="12" />,
  limit: <path d="M-7 -6H7L0 7z" />,
};

interface SignProps {
  readonly sign: keyof typeof signs;
  readonly x: string;
  readonly y: number;
}

function Sign({ sign, x, y }: SignProps) {
  return (
    <svg class={`timeline-mark timeline-${sign}`} x={x} y={y}>
      {signs[sign]}
    </svg>
  );
}

interface Props {
  readonly days: LineDays;
  readonly at: (day: Day) => number;
  readonly y: number;
}

/** A line from the day that is counted from to the last one, with what lies between. */
export function Line({ days, at, y }: Props) {
  const { start, repair, last, asOf, overdue, limits = [] } = days;
  const x = (day: Day) => `${at(day)}%`;
  const inSight = (day: Day) => at(day) >= 0 && at(day) <= 100;
  const reached = asOf < start ? start : asOf > last ? last : asOf;
  return (
    <>
      <line class="timeline-ahead" x1={x(start)} x2={x(last)} y1={y} y2={y} />
      <line class="timeline-done" x1={x(start)} x2={x(reached)} y1={y} y2={y} />
      {overdue && <line class="timeline-over" x1={x(last)} x2={x(asOf)} y1={y} y2={y} />}
      <Sign sign="start" x={x(start)} y={y} />
      {repair !== null && inSight(repair) && <Sign sign="repair" x={x(repair)} y={y} />}
      <Sign sign="last" x={x(last)} y={y} />
      {limits.filter(inSight).map((day) => (
        <Sign key={day} sign="limit" x={x(day)} y={y - 12} />
      ))}
    </>
  );
}
