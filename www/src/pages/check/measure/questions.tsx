import { Citations } from '../../../components/citation';
import { CopyButton } from '../../../components/copy-button';
import { target } from '../../../check/measure';
import { proportionIn } from '../../../check/proportion';
import { wording } from '../../../wording';
import { measureInWords } from './given';

/** What to ask the body that applied the measure, and by which provisions it has to fit the act. */
export function Questions({ packs }: { readonly packs: readonly string[] }) {
  const words = wording.value.check.measure.questions;
  const whom = target.chosen();
  const others = whom !== null && whom !== 'subject' && whom !== 'unknown';
  const list = others ? [...words.list, words.third] : words.list;
  const basis = proportionIn(packs);
  const opening = words.opening(measureInWords());
  const text = [opening, ...list.map((question, place) => `${place + 1}. ${question}`)].join('\n');
  return (
    <section class="sheet stack" aria-labelledby="questions">
      <h2 id="questions">{words.title}</h2>
      <p>{words.what}</p>
      <p>{opening}</p>
      <ol class="numbered">
        {list.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {basis.length > 0 && (
        <div class="small soft">
          <p>{words.basis}</p>
          <Citations ids={basis} />
        </div>
      )}
      <CopyButton label={words.copy} text={text} />
    </section>
  );
}
