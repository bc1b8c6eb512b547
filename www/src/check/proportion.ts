/** Where each text says that a measure has to fit the act: the questions to an authority rest on it. */
const proportion: Readonly<Record<string, readonly string[]>> = {
  KLM: ['KLM-21'],
  XJ: ['XJ-34'],
  SQ: ['SQ-36'],
  JS: ['JS-47'],
  ZY: ['ZY-43'],
  HLJ: ['HLJ-30'],
};

export function proportionIn(packs: readonly string[]): string[] {
  return packs.flatMap((pack) => proportion[pack] ?? []);
}
