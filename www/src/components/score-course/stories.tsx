import { ScoreCourse } from '.';
import { row } from '../../gallery/rows';
import { deductions, line, model } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import { rowsById } from '../../score/words';

const rowOf = rowsById([row]);
const many = Array.from({ length: 14 }, (_, place) => ({ entry: `p${place}`, why: 'displayEnded' as const }));

export const stories: Stories = {
  better: () => <ScoreCourse line={line} model={model} rowOf={rowOf} />,
  same: () => <ScoreCourse line={line.slice(0, 1)} model={model} rowOf={rowOf} />,
  manyLeave: () => (
    <ScoreCourse
      line={[
        { day: '2026-11-21', points: 50, grade: 'C', left: [], came: [] },
        { day: '2027-01-01', points: 90, grade: 'A', left: many, came: [] },
      ]}
      model={model}
      rowOf={rowOf}
    />
  ),
  deductionsOnly: () => (
    <ScoreCourse
      line={[
        { day: '2026-11-21', points: -50, grade: null, left: [], came: ['e1'] },
        { day: '2027-06-16', points: 0, grade: null, left: [{ entry: 'e1', why: 'repaired' }], came: [] },
      ]}
      model={deductions}
      rowOf={rowOf}
    />
  ),
};
