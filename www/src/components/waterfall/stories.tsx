import { Waterfall } from '.';
import { row } from '../../gallery/rows';
import { contribution, deductions, model, score } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import { rowsById } from '../../score/words';

const rowOf = rowsById([
  row,
  { ...row, id: 'e2', title: '一个特别长的、说明了很多情况的、在手机上放不进一行的虚构条目的名称' },
]);

const many = Array.from({ length: 30 }, (_, place) => contribution({ entry: `p${place}`, points: -2 }));

export const stories: Stories = {
  downAndUp: () => <Waterfall score={score} model={model} rowOf={rowOf} />,
  tooMany: () => <Waterfall score={{ ...score, contributions: many }} model={model} rowOf={rowOf} />,
  deductionsOnly: () => (
    <Waterfall
      score={{ ...score, base: null, contributions: [contribution({ points: -20 })] }}
      model={deductions}
      rowOf={rowOf}
    />
  ),
  nothing: () => <Waterfall score={{ ...score, contributions: [] }} model={model} rowOf={rowOf} />,
};
