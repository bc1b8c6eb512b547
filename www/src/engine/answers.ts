/** The engine's types, as generated with it. */
export type * from '../../../pkg/credit_portal.js';
import type * as pkg from '../../../pkg/credit_portal.js';

/** What the page asks of the engine. */
export const callNames = ['about', 'survey', 'evaluate', 'explain', 'todayInChina'] as const;
export type CallName = (typeof callNames)[number];
export type Calls = Pick<typeof pkg, CallName>;

/** A provision in plain words, by the id that answers cite. */
export interface Provision {
  readonly id: string;
  readonly pack: string;
  readonly article: string;
  readonly gist: string;
}
