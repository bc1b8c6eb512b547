import { ScoreSum } from '.';
import { row } from '../../gallery/rows';
import { contribution, deductions, model, score } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import type { Score } from '../../engine/answers';
import { rowsById } from '../../score/words';

const rowOf = rowsById([
  row,
  { ...row, id: 'e2', title: '一个特别长的、说明了很多情况的、在手机上放不进一行的虚构条目的名称' },
  { ...row, id: 'e3', kind: 'honour', title: null },
]);
const sum = (changes: Partial<Score>) => (
  <ScoreSum score={{ ...score, ...changes }} model={model} rowOf={rowOf} />
);

/** 12 × −10, of which 80 are given back: at most 40 are taken. */
const manyPenalties = [
  ...Array.from({ length: 12 }, (_, place) => contribution({ entry: `p${place + 1}` })),
  contribution({ kind: 'floor', event: null, entry: null, clause: '1.1', points: 80 }),
];

export const stories: Stories = {
  eachLine: () => sum({}),
  nothing: () => sum({ contributions: [], points: 90, grade: 'A' }),
  bounded: () => sum({ contributions: manyPenalties, points: 50 }),
  ofTheWhole: () =>
    sum({
      contributions: [
        contribution({
          kind: 'cap',
          indicator: null,
          event: null,
          entry: null,
          clause: '0',
          points: -3,
        }),
      ],
    }),
  months: () =>
    sum({
      contributions: [
        contribution({ event: 'arrears-short', indicator: 'duties', clause: '2.2.1', points: -5, months: 5 }),
        contribution({ event: 'honour', indicator: 'good', clause: '3.3', entry: null, points: 3 }),
      ],
    }),
  vetoes: () =>
    sum({
      vetoes: [
        { event: 'in-default', clause: '4.2', entry: 'e1', effect: 'caps', grade: 'C' },
        { event: 'in-default', clause: '4.2', entry: null, effect: 'fixes', grade: 'D' },
      ],
    }),
  deductionsOnly: () => (
    <ScoreSum
      score={{ ...score, base: null, grade: null, contributions: [contribution({ points: -20 })] }}
      model={deductions}
      rowOf={rowOf}
    />
  ),
};
