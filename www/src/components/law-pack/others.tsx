import type { PackView } from '../../engine/answers';
import type { Rule } from '../../engine/law';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { Section } from './section';
import { Source } from './source';

/** How something is counted, and who gets what; null for what has a part of its own on the page. */
export function otherInWords({ effect }: Rule): string | null {
  const { benefit, method, supervision } = wording.value.law.others;
  if ('method' in effect) return method[effect.method];
  if ('qualifies' in effect) return benefit[effect.qualifies];
  return 'supervised' in effect ? supervision[effect.supervised] : null;
}

/** What else a pack settles. */
export function Others({ pack }: { readonly pack: PackView }) {
  const rules = useLaw().rulesOf(pack.id);
  const others = rules.flatMap((rule) => {
    const words = otherInWords(rule);
    return words === null ? [] : [{ rule, words }];
  });
  if (others.length === 0) return null;
  return (
    <Section title={wording.value.law.others.title}>
      <ul class="law-rules">
        {others.map(({ rule, words }) => (
          <li key={rule.id} class="law-rule">
            <p>{words}</p>
            <Source pack={pack} behind={rule} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
