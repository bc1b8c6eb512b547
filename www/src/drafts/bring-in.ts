import { draftText, type Draft } from './draft';
import { onDevice } from './device';
import { onDesk, put } from './desk';
import { freeId } from './new-draft';

/** Puts a draft that came from a file on the desk, beside what is there. Returns its name there. */
export function bringIn(draft: Draft): string {
  const there = onDesk(draft.id);
  if (there !== undefined && draftText(there.draft) === draftText(draft)) return draft.id;
  const taken = there !== undefined || onDevice(draft.id) !== null;
  const id = taken ? freeId() : draft.id;
  put({ draft: { ...draft, id, savesItself: false }, live: false, saved: null });
  return id;
}
