import * as engine from '../../../pkg/credit_portal.js';
import wasm from '../../../pkg/credit_portal_bg.wasm?url';
import type { Instance } from './instance';
import { restartable } from './restartable';

/** The WebAssembly module. */
export async function load(): Promise<Instance> {
  await engine.default({ module_or_path: wasm });
  return restartable(engine);
}
