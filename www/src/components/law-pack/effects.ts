import type { Certainty } from '../../engine/answers';
import type { Effects, Rule } from '../../engine/law';

/** A rule with what follows from it. */
export interface Ruled<Kind extends keyof Effects> {
  readonly rule: Rule;
  readonly effect: Effects[Kind];
}

/** The rules from which something of this kind follows. */
export function rulesWith<Kind extends keyof Effects>(
  rules: readonly Rule[],
  kind: Kind,
): readonly Ruled<Kind>[] {
  return rules.flatMap((rule) => {
    const effect = (rule.effect as Partial<Effects>)[kind];
    return effect === undefined ? [] : [{ rule, effect }];
  });
}

/** What stands behind something: its provisions, and how they were read. */
export interface Behind {
  readonly cites: readonly string[];
  readonly certainty: Certainty;
}

const surest: readonly Certainty[] = ['official', 'secondary', 'unverified'];

/** What stands behind several rules that say the same. The least certain counts. */
export function behindAll(rules: readonly Rule[]): Behind {
  const places = rules.map(({ certainty }) => surest.indexOf(certainty));
  return {
    cites: [...new Set(rules.flatMap(({ cites }) => cites))],
    certainty: surest[Math.max(...places)] ?? 'unverified',
  };
}
