import type { Calls } from './answers';
import { make, type Instance } from './instance';
import { sliced } from './slices';
import type { Order, Report } from './wire';

/** What a worker has of the world. */
export interface Scope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(report: Report): void;
}

const told = (trap: unknown) => (trap instanceof Error && trap.stack ? trap.stack : String(trap));

/** Runs the engine in a worker, one order after the other. */
export async function serve(scope: Scope, load: () => Promise<Instance>): Promise<void> {
  let kept = '';
  /** After a trap nothing may be asked of the engine before it is renewed. */
  let broken: string | null = null;

  /** The request as the page made it, with the record that it left out. */
  const whole = (request: readonly unknown[]) =>
    request.map((part) =>
      typeof part === 'object' && part !== null && 'recordText' in part
        ? { ...part, recordText: kept }
        : part,
    );

  async function fulfil(order: Order, engine: Instance): Promise<void> {
    if ('keep' in order) {
      kept = order.keep;
      return;
    }
    const { id } = order;
    try {
      if ('renew' in order) {
        await engine.renew();
        broken = null;
        scope.postMessage({ id, answer: null });
        return;
      }
      if (broken !== null) throw new Error(broken);
      const request = whole(order.request) as Parameters<Calls[typeof order.name]>;
      const { frame, slices } = sliced(await make(engine.calls, order.name, request));
      for (const slice of slices) scope.postMessage({ id, slice });
      scope.postMessage({ id, answer: frame });
    } catch (trap) {
      broken = told(trap);
      scope.postMessage({ id, trap: broken });
    }
  }

  try {
    const engine = await load();
    scope.onmessage = ({ data }) => void fulfil(data, engine);
    scope.postMessage({ ready: true });
  } catch (reason) {
    scope.postMessage({ refused: told(reason) });
  }
}
