import type { Evaluation, Finding } from '../../engine/answers';
import { held } from '../../record/tally';
import { address } from '../../router';
import { wording } from '../../wording';

/** What else is in the record, in a line each; it is looked into on the page for that. */
export function Beside({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = wording.value.record.beside;
  const { measures, authorisations } = evaluation;
  const told = (line: string, parts: readonly { readonly findings: readonly Finding[] }[]) => {
    const count = parts.reduce((sum, { findings }) => sum + held(findings).length, 0);
    return count === 0 ? line : `${line}${words.found(count)}`;
  };
  return (
    <section class="stack" aria-labelledby="beside">
      <h2 id="beside">{words.title}</h2>
      <ul class="bullets">
        {measures.length > 0 && <li>{told(words.measures(measures.length), measures)}</li>}
        {authorisations.length > 0 && (
          <li>{told(words.authorisations(authorisations.length), authorisations)}</li>
        )}
        <li>{words.benefits}</li>
      </ul>
      <p>
        <a class="button button-secondary" href={address('check')}>
          {words.open}
        </a>
      </p>
      {evaluation.subject.score.refusal !== 'person' && (
        <p>
          <a class="button button-secondary" href={address('score')}>
            {words.score}
          </a>
        </p>
      )}
    </section>
  );
}
