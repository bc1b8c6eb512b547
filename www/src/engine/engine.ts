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
   * Makes a call. Where the engine breaks over it, a new copy gets one more try.
   * Null: no answer can come any more, and by then the state says so to the whole page.
   */
  readonly ask: Ask;
}

export type Ask = <Name extends keyof Calls>(
  name: Name,
  ...request: Parameters<Calls[Name]>
) => Promise<ReturnType<Calls[Name]> | null>;

/** The one place that TypeScript cannot follow: a call by its name, with what belongs to it. */
function make<Name extends keyof Calls>(
  calls: Calls,
  name: Name,
  request: Parameters<Calls[Name]>,
): ReturnType<Calls[Name]> {
  const call = calls[name] as (...request: Parameters<Calls[Name]>) => ReturnType<Calls[Name]>;
  return call(...request);
}

/** Starts loading at once. Browsers refuse WebAssembly for many reasons; whichever it is, the twin is the answer. */
export function startEngine(loaders: Loaders): Engine {
  const state = signal<EngineState>('starting');
  let running = loaders.module().catch(loaders.twin);
  running.then(
    () => (state.value = 'ready'),
    () => (state.value = 'unavailable'),
  );

  async function askAgain<Name extends keyof Calls>(
    broken: Instance,
    name: Name,
    request: Parameters<Calls[Name]>,
  ): Promise<ReturnType<Calls[Name]> | null> {
    try {
      running = broken.renew();
      return make((await running).calls, name, request);
    } catch (trap) {
      console.error(trap);
      state.value = 'crashed';
      return null;
    }
  }

  const ask: Ask = async (name, ...request) => {
    const instance = await running.catch(() => null);
    if (!instance) return null;
    try {
      return make(instance.calls, name, request);
    } catch (trap) {
      console.error(trap);
      return askAgain(instance, name, request);
    }
  };

  return { state, ask };
}
