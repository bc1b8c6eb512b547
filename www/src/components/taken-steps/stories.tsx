import { TakenSteps } from '.';
import { row } from '../../gallery/rows';
import { step } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import { rowsById } from '../../score/words';

const rowOf = rowsById([row]);
const nothing = () => undefined;

export const stories: Stories = {
  inTheirOrder: () => (
    <TakenSteps
      rowOf={rowOf}
      steps={[
        step({ opensOn: '2026-09-16', needs: ['dutiesPerformed', 'harmRemoved'] }),
        step({ step: 'keep', entry: 'c9', on: '2027-01-31', opensOn: null }),
        step({ step: 'wait', entry: null, on: '2027-06-16', opensOn: null }),
      ]}
    />
  ),
  refused: () => (
    <TakenSteps
      rowOf={rowOf}
      remove={nothing}
      steps={[
        step({ on: null, opensOn: null, refusal: 'notOpen' }),
        step({ on: null, opensOn: null, refusal: 'dayUnknown', needs: ['actEnded', 'repairDayReached'] }),
        step({ step: 'keep', on: null, opensOn: null, refusal: 'noCommitment' }),
        step({ step: 'wait', entry: null, on: null, opensOn: null, refusal: 'dayMissing' }),
        step({ entry: 'gone', on: null, opensOn: null, refusal: 'unknownEntry' }),
      ]}
    />
  ),
  toBeChanged: () => <TakenSteps rowOf={rowOf} remove={nothing} steps={[step(), step({ step: 'fulfil' })]} />,
};
