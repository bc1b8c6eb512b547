import { ScoreUnclear } from '.';
import { row } from '../../gallery/rows';
import { model } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import type { UnclearEvent } from '../../engine/answers';
import { rowsById } from '../../score/words';

const rowOf = rowsById([row]);
const penalty: UnclearEvent = {
  event: 'general-penalty',
  clause: '1.1.2',
  entry: 'e1',
  missing: ['class', 'determinedOn'],
};
const veto: UnclearEvent = { event: 'in-default', clause: '4.2', entry: null, missing: ['document.status'] };
const many = Array.from({ length: 12 }, (_, place) => ({ ...penalty, entry: `p${place + 1}` }));

export const stories: Stories = {
  some: () => <ScoreUnclear unclear={[penalty, veto]} model={model} rowOf={rowOf} />,
  many: () => <ScoreUnclear unclear={many} model={model} rowOf={rowOf} />,
  none: () => <ScoreUnclear unclear={[]} model={model} rowOf={rowOf} />,
};
