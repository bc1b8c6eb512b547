import { ModelFacts } from '.';
import { deductions, model } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  own: () => <ModelFacts model={model} />,
  secondHand: () => <ModelFacts model={deductions} />,
  ended: () => <ModelFacts model={{ ...model, until: '2027-01-01' }} />,
  saysLittle: () => (
    <ModelFacts
      model={{
        ...model,
        version: null,
        publisher: null,
        source: null,
        certainty: null,
        legalEffect: null,
        unread: [],
      }}
    />
  ),
};
