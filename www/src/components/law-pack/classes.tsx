import type { PackView } from '../../engine/answers';
import type { ClassRange } from '../../engine/law';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { behindAll, rulesWith } from './effects';
import { Section } from './section';
import { Source } from './source';

function inWords({ lightest, heaviest }: ClassRange): string {
  const { class: classes, law } = wording.value;
  return lightest === heaviest ? classes[lightest] : law.classes.range(classes[lightest], classes[heaviest]);
}

/** Which classes can be told from what a penalty consists of. Which measure gives which, the gist of the provision says. */
export function Classes({ pack }: { readonly pack: PackView }) {
  const { provision, rulesOf } = useLaw();
  const classes = rulesWith(rulesOf(pack.id), 'class');
  const words = wording.value.law.classes;
  if (classes.length === 0) return null;
  const behind = behindAll(classes.map(({ rule }) => rule));
  const ranges = [...new Set(classes.map(({ effect }) => inWords(effect)))];
  return (
    <Section title={words.title} what={words.what}>
      <div class="law-rule">
        {behind.cites.map((id) => (
          <p key={id} lang="zh-CN">
            {provision(id).gist}
          </p>
        ))}
        <p>{words.given(words.join(ranges))}</p>
        <Source pack={pack} behind={behind} />
      </div>
    </Section>
  );
}
