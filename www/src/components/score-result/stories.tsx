import { ScoreResult } from '.';
import { deductions, model, score } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import type { Score } from '../../engine/answers';

const unknownBase: Score = { ...score, base: null, grade: null, points: -20, official: null };

export const stories: Stories = {
  graded: () => <ScoreResult score={score} model={model} />,
  best: () => <ScoreResult score={{ ...score, points: 100, grade: 'A' }} model={model} />,
  worst: () => <ScoreResult score={{ ...score, points: 0, grade: 'D' }} model={model} />,
  fixedByVeto: () => (
    <ScoreResult
      score={{
        ...score,
        points: 93,
        grade: 'D',
        vetoes: [{ event: 'in-default', clause: '4.2', entry: 'e1', effect: 'fixes', grade: 'D' }],
      }}
      model={model}
    />
  ),
  notInForce: () => <ScoreResult score={{ ...score, inForce: false }} model={model} />,
  deductionsOnly: () => <ScoreResult score={unknownBase} model={deductions} />,
  nothingDeducted: () => <ScoreResult score={{ ...unknownBase, points: 0 }} model={deductions} />,
  saysLittle: () => (
    <ScoreResult
      score={{ ...score, grade: null }}
      model={{ ...model, legalEffect: null, grades: [], lowest: null, highest: null }}
    />
  ),
};
