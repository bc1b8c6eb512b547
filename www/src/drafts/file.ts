import type { Draft } from './draft';
import { readLocked, type Locked } from './locked';
import { readDraft } from './read';
import type { DraftProblem } from './shape';

/** What a text turned out to be: a draft, one that a passphrase opens, or something that cannot be read. */
export type DraftFile =
  | { readonly is: 'draft'; readonly draft: Draft }
  | { readonly is: 'locked'; readonly locked: Locked }
  | { readonly is: 'problems'; readonly problems: readonly DraftProblem[] };

export function readFile(text: string): DraftFile {
  const closed = readLocked(text);
  return closed.is === 'another' ? readDraft(text) : closed;
}
