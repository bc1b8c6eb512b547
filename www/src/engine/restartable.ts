import type { PackageCalls } from './answers';
import { withFiles } from './files';
import type { Instance } from './instance';

/** Functions that keep their names while the copy of the engine behind them is replaced. */
export function restartable(calls: PackageCalls & { readonly restart: () => Promise<void> }): Instance {
  const instance: Instance = {
    calls: withFiles(calls),
    async renew() {
      await calls.restart();
      return instance;
    },
  };
  return instance;
}
