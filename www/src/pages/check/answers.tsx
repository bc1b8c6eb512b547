import { stepAddress, type Part } from '../../check/places';
import { wording } from '../../wording';

/** What was answered in a step. */
export interface Given {
  readonly step: string;
  readonly question: string;
  readonly answer: string;
}

/** What was answered, each with the way back to its question. */
export function Answers({ part, given }: { readonly part: Part; readonly given: readonly Given[] }) {
  const words = wording.value.check;
  return (
    <section class="stack" aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      <dl class="facts given">
        {given.map(({ step, question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
            <dd class="given-change">
              <a href={stepAddress(part, step)} aria-label={words.changeOf(question)}>
                {words.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
