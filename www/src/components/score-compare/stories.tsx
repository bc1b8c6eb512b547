import { ScoreCompare } from '.';
import { LawSample } from '../../gallery/law-sample';
import { after, deductions, model, score, state } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import type { ScoreState } from '../../engine/answers';

const noLaw: ScoreState = {
  ...state,
  supervision: { level: null, citations: [], draftLevel: null, draftCitations: [] },
  incentive: [],
  commitment: [],
};
const unknownBase = { ...score, base: null, grade: null };

export const stories: Stories = {
  better: () => (
    <LawSample>
      <ScoreCompare before={state} after={after} model={model} />
    </LawSample>
  ),
  same: () => (
    <LawSample>
      <ScoreCompare before={state} after={state} model={model} />
    </LawSample>
  ),
  deductionsOnly: () => (
    <ScoreCompare
      before={{ ...noLaw, score: { ...unknownBase, points: -20 } }}
      after={{ ...noLaw, score: { ...unknownBase, points: 0 } }}
      model={deductions}
    />
  ),
};
