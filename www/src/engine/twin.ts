import * as engine from '../../../pkg/twin/credit_portal.js';
import type { Instance } from './instance';
import { restartable } from './restartable';

/** The same engine as plain JavaScript. */
export function load(): Promise<Instance> {
  return Promise.resolve(restartable(engine));
}
