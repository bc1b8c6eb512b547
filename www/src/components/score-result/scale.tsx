import type { ModelGrade } from '../../engine/answers';

interface Props {
  readonly points: number;
  readonly grade: string | null;
  /** The best first. */
  readonly grades: readonly ModelGrade[];
  readonly lowest: number;
  readonly highest: number;
}

/** The grades side by side from the least to the most points, and where the sum lies. The words beside it say the same. */
export function Scale({ points, grade, grades, lowest, highest }: Props) {
  const at = (count: number) => ((count - lowest) / Math.max(1, highest - lowest)) * 100;
  const bands = grades.map(({ grade: name, from }, place) => {
    const start = Math.max(0, at(from));
    const end = place === 0 ? 100 : at(grades[place - 1]?.from ?? highest);
    return { name, from, start, width: end - start };
  });
  return (
    <svg class="score-scale" width="100%" height="64" focusable="false" aria-hidden="true">
      {bands.map(({ name, from, start, width }) => (
        <g key={name}>
          <rect
            class={name === grade ? 'score-band score-band-own' : 'score-band'}
            x={`${start}%`}
            y="16"
            width={`${width}%`}
            height="26"
          />
          <text class="score-band-name" x={`${start + width / 2}%`} y="35" text-anchor="middle">
            {name}
          </text>
          <text class="score-band-from" x={`${start}%`} y="60" text-anchor={start < 5 ? 'start' : 'middle'}>
            {from}
          </text>
        </g>
      ))}
      <text class="score-band-from" x="100%" y="60" text-anchor="end">
        {highest}
      </text>
      <svg class="score-mark" x={`${at(points)}%`} y="0">
        <path d="M-8 0H8L0 14z" />
        <path class="score-mark-line" d="M0 12V44" />
      </svg>
    </svg>
  );
}
