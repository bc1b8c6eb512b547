import type { ModelView, ScoreAnswer } from '../engine/answers';

/** What a model may leave out, as the page takes it where it does. */
const unsaid = {
  version: null,
  title: null,
  publisher: null,
  until: null,
  source: null,
  certainty: null,
  legalEffect: null,
  clause: null,
  base: null,
  lowest: null,
  highest: null,
  rounding: null,
  leaves: [],
  unread: [],
  grades: [],
  indicators: [],
  events: [],
  vetoes: [],
  untold: [],
} satisfies Partial<ModelView>;

const untitled = { title: null };

/** A model with everything in it: an operator's own leaves out what it does not say. */
export function wholeModel(model: ModelView): ModelView {
  // What is said to be null is not said.
  const given = Object.fromEntries(Object.entries(model).filter(([, value]) => value !== null)) as ModelView;
  const { grades, indicators, events, vetoes, untold, ...said }: ModelView = { ...unsaid, ...given };
  return {
    ...said,
    grades: grades.map((one) => ({ ...untitled, ...one })),
    indicators: indicators.map((one) => ({
      ...untitled,
      ...{ within: null, why: null, cap: null, floor: null },
      ...one,
    })),
    events: events.map((one) => ({ ...untitled, ...one })),
    vetoes: vetoes.map((one) => ({ ...untitled, ...one })),
    untold: untold.map((one) => ({ ...untitled, ...one })),
  };
}

/** An answer with a whole model. */
export function withWholeModel(answer: ScoreAnswer | null): ScoreAnswer | null {
  return answer?.status === 'success' ? { ...answer, model: wholeModel(answer.model) } : answer;
}
