import type { Calls } from './answers';
import type { Instance } from './instance';

/** Functions that keep their names while the copy of the engine behind them is replaced. */
export function restartable(calls: Calls & { readonly restart: () => Promise<void> }): Instance {
  const instance: Instance = {
    calls,
    async renew() {
      await calls.restart();
      return instance;
    },
  };
  return instance;
}
