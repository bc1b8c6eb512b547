import type { Step } from '../../enter/steps';
import { questionsOf } from '../../enter/steps';
import { said } from '../../enter/said';
import { address } from '../../router';
import { wording } from '../../wording';

/** What was answered in a step, and the way back to it. */
export function Answers({ step }: { readonly step: Step }) {
  const { steps, fields, review } = wording.value.enter;
  const answers = questionsOf(step)
    .map(({ field }) => ({ field, answer: said(field) }))
    .filter(({ answer }) => answer !== null);
  return (
    <section class="sheet stack" aria-labelledby={`answers-${step}`}>
      <div class="review-step">
        <h2 id={`answers-${step}`}>{steps[step]}</h2>
        <a href={address('enter', `${step}/change`)}>
          {review.change}
          <span class="visually-hidden">{review.changeWhat(steps[step])}</span>
        </a>
      </div>
      {answers.length === 0 ? (
        <p class="soft">{review.notGiven}</p>
      ) : (
        <dl class="answers">
          {answers.map(({ field, answer }) => (
            <div key={field}>
              <dt>{fields[field].label}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
