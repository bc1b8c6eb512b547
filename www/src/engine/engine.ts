import { signal, type ReadonlySignal } from '@preact/signals';
import type { CallName, Calls } from './answers';
import { make, Stopped, type Instance } from './instance';

export type { Instance };

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
   * Null: there is no answer. The question was dropped by `cancel`; or none can come any more, and by then the state
   * says so to the whole page.
   */
  readonly ask: Ask;
  /** Drops all questions that are open. Does nothing where the engine shares the page's thread and is never caught at work. */
  readonly cancel: () => void;
}

export type Ask = <Name extends CallName>(
  name: Name,
  ...request: Parameters<Calls[Name]>
) => Promise<ReturnType<Calls[Name]> | null>;

/** Starts loading at once. Browsers refuse WebAssembly for many reasons; whichever it is, the twin is the answer. */
export function startEngine(loaders: Loaders): Engine {
  const state = signal<EngineState>('starting');
  const load = () => loaders.module().catch(loaders.twin);
  let running = load();
  const watch = () =>
    running.then(
      () => (state.value = 'ready'),
      () => (state.value = 'unavailable'),
    );
  void watch();

  async function askAgain<Name extends CallName>(
    broken: Instance,
    name: Name,
    request: Parameters<Calls[Name]>,
  ): Promise<ReturnType<Calls[Name]> | null> {
    try {
      running = broken.renew();
      return await make((await running).calls, name, request);
    } catch (trap) {
      if (trap instanceof Stopped) return null;
      console.error(trap);
      state.value = 'crashed';
      return null;
    }
  }

  const ask: Ask = async (name, ...request) => {
    const instance = await running.catch(() => null);
    if (!instance) return null;
    try {
      return await make(instance.calls, name, request);
    } catch (trap) {
      if (trap instanceof Stopped) return null;
      console.error(trap);
      return askAgain(instance, name, request);
    }
  };

  function cancel() {
    const stopped = running;
    running = stopped.then(({ stop }) => (stop ? stop().catch(load) : stopped));
    void watch();
  }

  return { state, ask, cancel };
}
