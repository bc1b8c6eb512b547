import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { ErrorSummary, type FieldError } from '../../components/error-summary';
import { Help } from '../../components/help';
import { Page } from '../../components/page';
import { errorOf, mistakesOf } from '../../enter/mistakes';
import { questionsOf, steps, type Manner, type Step } from '../../enter/steps';
import type { TermId } from '../../guide/terms';
import { address } from '../../router';
import { wording } from '../../wording';
import { Asking } from './asking';

/** The words that are met in a step, and that not everybody knows. */
const helps: Partial<Record<Step, readonly TermId[]>> = {
  whose: ['creditCode'],
  what: ['seriousList', 'abnormalList'],
  days: ['determination', 'publicity'],
};

interface Props {
  readonly step: Step;
  readonly manner: Manner;
  readonly onDone: () => void;
}

/** One step: its questions, and on to the next one once nothing is wrong with the answers. */
export function QuestionStep({ step, manner, onDone }: Props) {
  const errors = useSignal<readonly FieldError[]>([]);
  const { enter } = wording.value;
  const place = steps.indexOf(step);
  const before = manner === 'change' ? 'review' : steps[place - 1];

  const submit = (event: Event) => {
    event.preventDefault();
    errors.value = mistakesOf(step);
    if (errors.value.length === 0) onDone();
  };

  return (
    <Page title={enter.steps[step]} caption={enter.step(place + 1, steps.length)}>
      {errors.value.length > 0 && <ErrorSummary errors={errors.value} />}
      <form class="entering measure" onSubmit={submit} noValidate>
        {place === 0 && <p class="soft">{enter.lead}</p>}
        {manner === 'next' && <p role="status">{enter.review.added}</p>}
        {questionsOf(step).map(({ field, follows }) => (
          <div key={field} class={follows ? 'asking asking-follows' : 'asking'}>
            <Asking field={field} error={errorOf(errors.value, field)} />
          </div>
        ))}
        {helps[step]?.map((term) => (
          <Help key={term} term={term} />
        ))}
        <div class="actions">
          <Button submits>{enter.next}</Button>
          {before !== undefined && (
            <a class="button button-plain" href={address('enter', before)}>
              {enter.back}
            </a>
          )}
        </div>
      </form>
    </Page>
  );
}
