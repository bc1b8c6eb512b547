import { useSignal } from '@preact/signals';
import { said, say } from '../../apply/answers';
import { letterAddress, reviewStep } from '../../apply/matter';
import { firstIn, mistakes } from '../../apply/mistakes';
import { stepsOf } from '../../apply/steps';
import { Button } from '../../components/button';
import { ErrorSummary, type FieldError } from '../../components/error-summary';
import { FormField } from '../../components/form-field';
import { Page } from '../../components/page';
import type { FieldValue, FormField as Field, FormStep } from '../../engine/answers';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Onward } from './onward';
import type { Shown } from './shown';

/** What is ticked or chosen can bring other questions; what is typed is looked at when the step is left. */
const bringsMore: readonly Field['kind'][] = ['tick', 'choice', 'choices'];

/** One topic of a letter: its fields, and on once nothing is wrong with them. */
export function Step({ form, place, steps, step, reopen }: Shown & { readonly step: FormStep }) {
  const errors = useSignal<readonly FieldError[]>([]);
  const { apply } = wording.value;

  const onSay = (field: Field) => (value: FieldValue) => {
    say(place, field, value);
    if (bringsMore.includes(field.kind)) void reopen();
  };
  const leave = async () => {
    const answer = await reopen();
    if (answer?.status !== 'success') return;
    const now = answer.steps.find(({ id }) => id === step.id);
    errors.value = mistakes(now?.fields ?? []);
    if (errors.value.length > 0) return;
    const all = stepsOf(answer);
    const next = place.changes ? reviewStep : (all[all.indexOf(step.id) + 1] ?? reviewStep);
    location.hash = letterAddress(place, next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void leave();
  };
  const at = steps.indexOf(step.id);
  const errorAt = (field: Field) => errors.value.find((error) => error.field === firstIn(field))?.text();

  return (
    <Page title={spoken(step.title)} caption={apply.caption(spoken(form.title), at + 1, steps.length)}>
      {errors.value.length > 0 && <ErrorSummary errors={errors.value} />}
      <form class="apply-step measure stack-wide" onSubmit={submit} noValidate>
        <div>
          {step.fields.map((field) => (
            <div key={field.id} class="asking">
              <FormField
                field={field}
                said={said(place, field)}
                onSay={onSay(field)}
                error={errorAt(field)}
              />
            </div>
          ))}
        </div>
        <Onward place={place} before={steps[at - 1]}>
          <Button submits>{apply.next}</Button>
        </Onward>
      </form>
    </Page>
  );
}
