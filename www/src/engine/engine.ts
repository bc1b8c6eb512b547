import { signal, type ReadonlySignal } from '@preact/signals';
import type { Calls } from './answers';

/** One running copy of the engine. */
export interface Instance {
  readonly calls: Calls;
  /** Drops this copy, which may be broken, and gives a new one. */
  readonly renew: () => Promise<Instance>;
}

/** The ways to get the engine: the WebAssembly module, and the same engine as plain JavaScript. */
export interface Loaders {
  readonly module: () => Promise<Instance>;
  readonly twin: () => Promise<Instance>;
}

export type EngineState = 'starting' | 'ready' | 'unavailable' | 'crashed';

export interface Engine {
  readonly state: ReadonlySignal<EngineState>;
  /**
   * Answers a question. Where the engine breaks over it, a new copy gets one more try.
   * Null: no answer can come any more, and by then the state says so to the whole page.
   */
  readonly ask: <Answer>(question: (calls: Calls) => Answer) => Promise<Answer | null>;
}

/** Starts loading at once. Browsers refuse WebAssembly for many reasons; whichever it is, the twin is the answer. */
export function startEngine(loaders: Loaders): Engine {
  const state = signal<EngineState>('starting');
  let running = loaders.module().catch(loaders.twin);
  running.then(
    () => (state.value = 'ready'),
    () => (state.value = 'unavailable'),
  );

  async function askAgain<Answer>(
    broken: Instance,
    question: (calls: Calls) => Answer,
  ): Promise<Answer | null> {
    try {
      running = broken.renew();
      return question((await running).calls);
    } catch (trap) {
      console.error(trap);
      state.value = 'crashed';
      return null;
    }
  }

  async function ask<Answer>(question: (calls: Calls) => Answer): Promise<Answer | null> {
    const instance = await running.catch(() => null);
    if (!instance) return null;
    try {
      return question(instance.calls);
    } catch (trap) {
      console.error(trap);
      return askAgain(instance, question);
    }
  }

  return { state, ask };
}
