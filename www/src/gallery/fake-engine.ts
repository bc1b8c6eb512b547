import type { Calls, EvaluateAnswer } from '../engine/answers';
import type { Loaders } from '../engine/engine';
import { about, explanation } from './samples';

/** Calls that give hand-written answers. */
export function fakeCalls(answer: EvaluateAnswer): Calls {
  return {
    about: () => about,
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
