import { ScorePath } from '.';
import { row } from '../../gallery/rows';
import { model, path, score, step, unreachable } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import { rowsById } from '../../score/words';

const rowOf = rowsById([row]);
const shared = { model, asOf: '2026-11-21', rowOf, now: score };

export const stories: Stories = {
  repair: () => <ScorePath {...shared} path={path} />,
  manySteps: () => (
    <ScorePath
      {...shared}
      path={{
        ...path,
        fewest: false,
        steps: [step({ on: '2026-11-21' }), step({ step: 'wait', entry: null, on: '2027-06-16' })],
      }}
    />
  ),
  already: () => <ScorePath {...shared} path={{ ...path, on: '2026-11-21', steps: [] }} />,
  noWay: () => <ScorePath {...shared} path={unreachable} />,
  noWayAndNothingCounts: () => (
    <ScorePath {...shared} now={{ ...score, contributions: [] }} path={unreachable} />
  ),
};
