import { Line, scale, type LineDays } from './line';
import './style.css';

interface Props extends LineDays {
  readonly label: string;
}

const anchor = (at: number) => (at < 12 ? 'start' : at > 88 ? 'end' : 'middle');

/** A drawing of what the dates beside it say; those who cannot see it miss nothing. */
export function Timeline({ label, ...days }: Props) {
  const { start, last, asOf } = days;
  const at = scale(asOf < start ? asOf : start, asOf > last ? asOf : last);
  const now = at(asOf);
  return (
    <div class="timeline" aria-hidden="true">
      <svg width="100%" height="56" focusable="false">
        <Line days={days} at={at} y={38} />
        <line class="timeline-now" x1={`${now}%`} x2={`${now}%`} y1="22" y2="52" />
        <text x={`${now}%`} y="15" text-anchor={anchor(now)}>
          {label}
        </text>
      </svg>
    </div>
  );
}
