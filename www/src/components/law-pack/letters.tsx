import type { PackView } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { behindAll, rulesWith } from './effects';
import { Section } from './section';
import { Source } from './source';

/** The letters that a pack grants. */
export function Letters({ pack }: { readonly pack: PackView }) {
  const granted = rulesWith(useLaw().rulesOf(pack.id), 'form');
  const { form: forms, law } = wording.value;
  if (granted.length === 0) return null;
  const letters = [...new Set(granted.map(({ effect }) => effect))];
  return (
    <Section title={law.letters.title}>
      <ul class="law-rules">
        {letters.map((form) => (
          <li key={form} class="law-rule">
            <h5>{forms[form].name}</h5>
            <Source
              pack={pack}
              behind={behindAll(granted.filter(({ effect }) => effect === form).map(({ rule }) => rule))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
