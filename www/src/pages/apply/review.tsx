import { useSignal } from '@preact/signals';
import { letterAddress, letterStep, papersStep } from '../../apply/matter';
import { mistakesIn } from '../../apply/mistakes';
import { useLetter } from '../../apply/use-letter';
import { Awaited } from '../../components/awaited';
import { Button } from '../../components/button';
import { ErrorSummary, type FieldError } from '../../components/error-summary';
import { changeOf, FormAnswers } from '../../components/form-answers';
import { FormChecks } from '../../components/form-checks';
import { Page } from '../../components/page';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Onward } from './onward';
import type { Shown } from './shown';

/** What the officer at the counter will look at, as it stands with these answers. */
function Counter({ open, form, place }: Shown) {
  const { apply } = wording.value;
  const { answer: composed, ...asked } = useLetter(open, place);
  const leadTo = (field: string) => {
    if (field === 'attachments') return letterAddress(place, papersStep, true);
    const step = form.steps.find(({ fields }) => fields.some(({ id }) => id === field));
    return step === undefined ? null : letterAddress(place, step.id, true);
  };
  return (
    <section class="sheet stack" aria-labelledby="checks">
      <h2 id="checks">{apply.review.checks}</h2>
      <p>{apply.review.checksWhat}</p>
      {composed?.status === 'success' ? (
        <FormChecks checks={composed.checks} leadTo={leadTo} />
      ) : (
        <Awaited {...asked} />
      )}
    </section>
  );
}

/** All that goes into the letter, and how it will fare at the counter. */
export function Review(shown: Shown) {
  const { form, place, steps } = shown;
  const errors = useSignal<readonly FieldError[]>([]);
  const { apply } = wording.value;
  const make = () => {
    errors.value = mistakesIn(form.steps, changeOf);
    if (errors.value.length === 0) location.hash = letterAddress(place, letterStep);
  };
  return (
    <Page title={apply.review.title} caption={apply.caption(spoken(form.title), steps.length, steps.length)}>
      {errors.value.length > 0 && <ErrorSummary errors={errors.value} />}
      <div class="apply-step stack-wide measure">
        <p>{apply.review.what}</p>
        {form.steps.map(({ id, title, fields }) => (
          <FormAnswers
            key={id}
            id={`answers-${id}`}
            title={spoken(title)}
            fields={fields}
            changeAt={letterAddress(place, id, true)}
          />
        ))}
        <Counter {...shown} />
        <Onward place={place} before={steps[steps.length - 2]}>
          <Button onClick={make}>{apply.review.make}</Button>
        </Onward>
      </div>
    </Page>
  );
}
