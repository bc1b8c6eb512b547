import wasm from '../../../pkg/credit_portal_bg.wasm?url';
import type { Calls } from './answers';
import type { Instance, Loaders } from './engine';
import type { LawInWords } from './law';

/** Functions that keep their names while the copy of the engine behind them is replaced. */
function restartable(calls: Calls & { readonly restart: () => Promise<void> }): Instance {
  const instance: Instance = {
    calls,
    async renew() {
      await calls.restart();
      return instance;
    },
  };
  return instance;
}

/** The engine as it is built beside this site. Nothing else may import from the package. */
export const packaged: Loaders = {
  async module() {
    const engine = await import('../../../pkg/credit_portal.js');
    await engine.default({ module_or_path: wasm });
    return restartable(engine);
  },
  async twin() {
    const engine = await import('../../../pkg/twin/credit_portal.js');
    return restartable(engine);
  },
};

/** What the law settles, in plain words; nothing where it cannot be had. Its file is made with the engine. */
export async function lawInWords(): Promise<LawInWords> {
  try {
    const law: unknown = await import('../../../pkg/law.json');
    return law as LawInWords;
  } catch {
    return { provisions: [], rules: [] };
  }
}
