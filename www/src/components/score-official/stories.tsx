import { ScoreOfficial } from '.';
import { letters } from '../../gallery/letters';
import { row } from '../../gallery/rows';
import type { Stories } from '../../gallery/story';

const official = { entry: 'e4', grade: 'B', on: '2026-06-30' };
const evaluation = {
  ...row,
  id: 'e4',
  kind: 'evaluation' as const,
  title: '全国公共信用综合评价：B 级',
  provider: '信用评价机构（示例）',
};
const asOf = '2026-11-21';

export const stories: Stories = {
  given: () => (
    <ScoreOfficial
      official={official}
      row={evaluation}
      actions={[{ ...letters.objection, grounds: ['improperEvaluation'] }]}
      asOf={asOf}
    />
  ),
  noWayToObject: () => (
    <ScoreOfficial official={official} row={evaluation} actions={[letters.objection]} asOf={asOf} />
  ),
  withoutItsFacts: () => (
    <ScoreOfficial
      official={{ ...official, on: null }}
      row={{ ...evaluation, title: null, provider: null }}
      actions={null}
      asOf={asOf}
    />
  ),
  none: () => <ScoreOfficial official={null} row={undefined} actions={null} asOf={asOf} />,
};
