/** The packs of places, of which a topic can tell apart what they say. */
export const localPacks = ['KLM', 'XJ', 'SQ', 'JS', 'ZY', 'HLJ'] as const;
export type LocalPack = (typeof localPacks)[number];

/** Places with law of their own in the book, and the packs that speak there, the nearest first. */
export const places = {
  karamay: ['KLM', 'XJ'],
  xinjiang: ['XJ'],
  suqian: ['SQ', 'JS'],
  jiangsu: ['JS'],
  zhangye: ['ZY'],
  heilongjiang: ['HLJ'],
  elsewhere: [],
} as const satisfies Record<string, readonly LocalPack[]>;

export type Place = keyof typeof places;

export const placeNames = Object.keys(places) as Place[];

/** The place for which exactly these packs speak, of all that speak for a record. */
export function placeOf(packs: readonly string[]): Place {
  const local = packs.filter((pack) => (localPacks as readonly string[]).includes(pack));
  const same = (place: Place) =>
    places[place].length === local.length && places[place].every((pack) => local.includes(pack));
  return placeNames.find(same) ?? 'elsewhere';
}
