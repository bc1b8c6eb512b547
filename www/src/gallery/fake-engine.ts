import type { Calls, EvaluateAnswer, EntryView, Row, SurveyAnswer } from '../engine/answers';
import type { Loaders } from '../engine/engine';
import { about, explanation } from './samples';

const row = ({ id, recorded, display }: EntryView): Row => ({
  ...recorded,
  ...display,
  id,
  repairable: false,
});

/** The same record at a glance. */
function glance(answer: EvaluateAnswer): SurveyAnswer {
  if (answer.status === 'failure') return answer;
  const { problems, subject, entries, selection } = answer;
  const tally = { statuses: [], onShow: 0, repairable: 0, overdue: 0, needsInformation: 0 };
  return { status: 'success', problems, subject, tally, rows: entries.map(row), selection };
}

/** Calls that give hand-written answers. */
export function fakeCalls(answer: EvaluateAnswer): Calls {
  return {
    about: () => about,
    survey: () => glance(answer),
    evaluate: () => answer,
    explain: () => ({ status: 'success', ...explanation }),
    todayInChina: () => '2026-11-21',
  };
}

export function loaded(calls: Calls): Loaders {
  const instance = { calls, renew: () => Promise.resolve(instance) };
  return {
    module: () => Promise.resolve(instance),
    twin: () => Promise.reject(new Error('must not be loaded')),
  };
}
