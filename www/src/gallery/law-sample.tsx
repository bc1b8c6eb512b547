import type { ComponentChildren } from 'preact';
import { Law, lawBook } from '../record/law-book';
import { about, provisions } from './samples';
import { draftPack, draftProvisions, draftRules, repealedPack, rules } from './law';

/** The invented law, with a draft and a pack that was repealed. */
export const sampleLaw = lawBook(
  { ...about, packs: [...about.packs, draftPack, repealedPack] },
  [...provisions, ...draftProvisions],
  [...rules, ...draftRules],
);

export function LawSample({ children }: { readonly children: ComponentChildren }) {
  return <Law.Provider value={sampleLaw}>{children}</Law.Provider>;
}
