import type { Calls, EvaluateAnswer, SurveyAnswer } from '../engine/answers';
import type { Loaders } from '../engine/engine';
import { veiled } from '../record/sensitive';
import { composeForm, openForm } from './forms';
import { rowOf } from './rows';
import { about, explanation } from './samples';
import { after, deductions, model, path, scoreAnswer, step } from './scores';

/** The same at a glance. */
function surveyed(answer: EvaluateAnswer): SurveyAnswer {
  if (answer.status === 'failure') return answer;
  const { problems, subject, selection, entries } = answer;
  const tally = { statuses: [], onShow: 0, repairable: 0, overdue: 0, needsInformation: 0 };
  const rows = entries.map((entry) => rowOf(veiled(entry)));
  return { status: 'success', problems, subject, source: null, selection, tally, rows };
}

/** An answer that tells of some entries only. */
function some(answer: EvaluateAnswer, wanted: readonly string[] | undefined): EvaluateAnswer {
  if (answer.status === 'failure' || wanted === undefined) return answer;
  return { ...answer, entries: answer.entries.filter(({ id }) => wanted.includes(id)) };
}

/** Calls that give hand-written answers. */
export function fakeCalls(answer: EvaluateAnswer): Calls {
  return {
    about: () => about,
    survey: () => surveyed(answer),
    evaluate: ({ entries }) => some(answer, entries),
    explain: () => ({ status: 'success', ...explanation }),
    openForm,
    composeForm,
    score: ({ changes, wish }) =>
      scoreAnswer({
        changed: changes === undefined ? null : { steps: [step()], after },
        path: wish === undefined ? null : { ...path, grade: wish },
      }),
    models: () => ({ models: [model, deductions] }),
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
