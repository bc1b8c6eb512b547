import { onThisSite, wrong, type ConfigurationProblem } from './read';

interface Read {
  readonly model: string | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** Where a model of points of the operator's own lies. What it says is judged by the engine. */
export function readModel(value: unknown): Read {
  if (value === undefined || value === null) return { model: null, problems: [] };
  const model = onThisSite(value);
  return { model, problems: model === null ? [wrong('wrongAddress', 'model')] : [] };
}
