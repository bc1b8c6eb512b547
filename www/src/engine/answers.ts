/** The engine's types, as generated with it. */
export type * from '../../../pkg/credit_portal.js';
import type * as pkg from '../../../pkg/credit_portal.js';

/** What the page asks of the engine. */
export type Calls = Pick<typeof pkg, 'about' | 'survey' | 'evaluate' | 'explain' | 'todayInChina'>;

/** A provision in plain words, by the id that answers cite. */
export interface Provision {
  readonly id: string;
  readonly pack: string;
  readonly article: string;
  readonly gist: string;
}
