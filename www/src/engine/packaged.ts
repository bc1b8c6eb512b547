import { ownScript } from '../own-script';
import { inWorker, NoWorker, type Port } from './channel';
import type { Loaders } from './engine';
import type { Instance } from './instance';
import type { LawInWords } from './law';
import moduleWorker from './module.worker?worker&url';
import twinWorker from './twin.worker?worker&url';

/** In a worker, so that the page never waits; where there are none, on the page's own thread. */
async function away(worker: string, here: () => Promise<Instance>): Promise<Instance> {
  try {
    return await inWorker(() => new Worker(ownScript(worker)) as Port);
  } catch (reason) {
    if (reason instanceof NoWorker) return here();
    throw reason;
  }
}

/** The engine as it is built beside this site. */
export const packaged: Loaders = {
  module: () => away(moduleWorker, async () => (await import('./module')).load()),
  twin: () => away(twinWorker, async () => (await import('./twin')).load()),
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
