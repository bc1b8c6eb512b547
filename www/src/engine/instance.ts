import type { CallName, Calls } from './answers';

/** The calls of a copy of the engine, which may answer from elsewhere. */
export type Answering = {
  readonly [Name in CallName]: (
    ...request: Parameters<Calls[Name]>
  ) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;
};

/** One running copy of the engine. */
export interface Instance {
  readonly calls: Answering;
  /** Drops this copy, which may be broken, and gives a new one. */
  readonly renew: () => Promise<Instance>;
  /** Ends it in the middle of its work, where that can be, and gives a new one. */
  readonly stop?: () => Promise<Instance>;
}

/** Why a question of a stopped copy gets no answer. */
export class Stopped extends Error {}

/** The one place that TypeScript cannot follow: a call by its name, with what belongs to it. */
export async function make<Name extends CallName>(
  calls: Answering,
  name: Name,
  request: Parameters<Calls[Name]>,
): Promise<ReturnType<Calls[Name]>> {
  const call = calls[name] as (...request: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>;
  return call(...request);
}
