import type { Certainty } from '../engine/answers';
import type { Rule } from '../engine/law';
import type { LawBook } from '../record/law-book';
import type { Basis } from './topic';

/** What something said rests on, found in the law book. */
export interface Found {
  readonly rules: readonly Rule[];
  readonly provisions: readonly string[];
  /** How the least certain of them was read; null where there is none. */
  readonly certainty: Certainty | null;
}

const surest: readonly Certainty[] = ['official', 'secondary', 'unverified'];

function leastOf(certainties: readonly Certainty[]): Certainty | null {
  return surest[Math.max(...certainties.map((one) => surest.indexOf(one)))] ?? null;
}

/** The pack of a rule or a provision: what stands before the first dash or dot of its id. */
const packOf = (id: string) => id.split(/[-.]/, 1).join('');

function ruleOf(id: string, law: LawBook): Rule | undefined {
  return id.includes('.') ? law.rulesOf(packOf(id)).find((rule) => rule.id === id) : undefined;
}

/** The provisions behind ids of provisions and rules. */
export function provisionsBehind(ids: Basis, law: LawBook): readonly string[] {
  const cited = ids.flatMap((id) => (id.includes('.') ? (ruleOf(id, law)?.cites ?? []) : [id]));
  return [...new Set(cited)];
}

export function find(ids: Basis, law: LawBook): Found {
  const rules = ids.flatMap((id) => ruleOf(id, law) ?? []);
  const provisions = provisionsBehind(ids, law);
  const packs = law.packs.filter(({ id }) => provisions.some((one) => packOf(one) === id));
  const certainties = [...rules.map(({ certainty }) => certainty), ...packs.map(({ readAs }) => readAs)];
  return { rules, provisions, certainty: leastOf(certainties) };
}
