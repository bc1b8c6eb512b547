import type { CommitmentType } from '../engine/answers';
import type { LocalPack } from '../guide/places';
import type { Basis } from '../guide/topic';
import { sheet } from '../record/sheet';
import { localPacks } from '../guide/places';

type ByPack = Partial<Readonly<Record<LocalPack, Basis>>>;

/** By which article, in which place, each kind of commitment is used. */
export const typeBasis: Readonly<Record<CommitmentType, ByPack>> = {
  open: { XJ: ['XJ-30'], JS: ['JS-37'], HLJ: ['HLJ-50'] },
  licenceReplacing: {
    KLM: ['KLM-8'],
    XJ: ['XJ-30'],
    SQ: ['SQ-32'],
    JS: ['JS-23'],
    HLJ: ['HLJ-45', 'HLJ-46'],
  },
  missingPapers: { XJ: ['XJ-36'], SQ: ['SQ-32'], ZY: ['ZY-38'], HLJ: ['HLJ-45'] },
  proofReplacing: { XJ: ['XJ-30'], SQ: ['SQ-32'], JS: ['JS-23'], HLJ: ['HLJ-45'] },
  tradeBody: { XJ: ['XJ-30'], HLJ: ['HLJ-10'] },
  repair: { KLM: ['KLM-35'], XJ: ['XJ-46'], SQ: ['SQ-46'], JS: ['JS-66'], ZY: ['ZY-45'], HLJ: ['HLJ-40'] },
};

/** By which nationwide article a kind is used, wherever one is. */
export const nationalBasis: Partial<Readonly<Record<CommitmentType, Basis>>> = { repair: ['O36-conditions'] };

/** What becomes of commitments in each place: recorded, published, checked. */
export const afterwards: ByPack = {
  KLM: ['KLM-8'],
  XJ: ['XJ-30'],
  SQ: ['SQ-13', 'SQ-32'],
  JS: ['JS-23', 'JS-35'],
  HLJ: ['HLJ-46', 'HLJ-50'],
};

/** By which article a licence that was given on a commitment is checked afterwards. */
export const checking: ByPack = { HLJ: ['HLJ-46'] };

/** By which article one may declare one's own information, and answers for it. */
export const declaring: ByPack = {
  KLM: ['KLM-18'],
  XJ: ['XJ-23'],
  SQ: ['SQ-22'],
  JS: ['JS-37'],
  ZY: ['ZY-33'],
  HLJ: ['HLJ-21'],
};

/** By which article good information is hidden or deleted at one's wish. */
export const hiding: ByPack = {
  KLM: ['KLM-36'],
  XJ: ['XJ-41'],
  SQ: ['SQ-48'],
  ZY: ['ZY-47'],
  HLJ: ['HLJ-37'],
};

/** The places of which to tell: those that speak for the open record, else all. */
export function speaking(): readonly LocalPack[] {
  const packs = sheet.value?.selection.packs;
  if (packs === undefined) return localPacks;
  return localPacks.filter((pack) => packs.some(({ id }) => id === pack));
}
