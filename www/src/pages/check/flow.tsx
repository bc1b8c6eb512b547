import { useSignal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { Button } from '../../components/button';
import { ErrorSummary, type FieldError } from '../../components/error-summary';
import { Page } from '../../components/page';
import { stepAddress, type Part } from '../../check/places';
import { address } from '../../router';
import { wording } from '../../wording';

/** What is said at the field of this name. */
export type ErrorAt = (field: string) => string | undefined;

export interface AskProps {
  readonly errorAt: ErrorAt;
}

/** One topic that is asked about. */
export interface Step {
  readonly name: string;
  readonly title: () => string;
  /** What of it is not answered, or wrongly. */
  readonly errors: () => readonly FieldError[];
  readonly Ask: FunctionComponent<AskProps>;
  /** Whether it is asked at all; it is, unless this says otherwise. */
  readonly needed?: () => boolean;
  /** What stands before the form: fields that only help to answer. */
  readonly Before?: FunctionComponent;
}

interface StepProps {
  readonly part: Part;
  readonly steps: readonly Step[];
  readonly step: Step;
}

function AskStep({ part, steps, step }: StepProps) {
  const errors = useSignal<readonly FieldError[]>([]);
  const words = wording.value.check;
  const place = steps.indexOf(step);
  const before = steps[place - 1];
  const { Ask, Before } = step;

  const submit = (event: Event) => {
    event.preventDefault();
    errors.value = step.errors();
    if (errors.value.length > 0) return;
    const open = steps.slice(place + 1).find((one) => one.errors().length > 0);
    location.hash = stepAddress(part, open?.name ?? 'result');
  };

  return (
    <Page title={step.title()} caption={words.step(words.parts[part].title, place + 1, steps.length)}>
      {errors.value.length > 0 && <ErrorSummary errors={errors.value} />}
      <div class="check stack-wide">
        {Before && <Before />}
        <form class="stack-wide" onSubmit={submit} noValidate>
          <Ask errorAt={(field) => errors.value.find((error) => error.field === field)?.text()} />
          <Button submits>{words.next}</Button>
        </form>
        <p>
          <a class="step-back" href={before ? stepAddress(part, before.name) : address('check')}>
            {words.back}
          </a>
        </p>
      </div>
    </Page>
  );
}

interface FlowProps {
  readonly part: Part;
  /** The step that the address names; null: the first. */
  readonly asked: string | null;
  readonly steps: readonly Step[];
  readonly result: ComponentChildren;
}

/** Asks one topic after the other, then shows the result. No step can be skipped; the address can be gone back from. */
export function Flow({ part, asked, steps: all, result }: FlowProps) {
  const steps = all.filter(({ needed }) => needed?.() ?? true);
  const open = steps.findIndex((step) => step.errors().length > 0);
  const wanted =
    asked === 'result'
      ? steps.length
      : Math.max(
          0,
          steps.findIndex(({ name }) => name === asked),
        );
  const step = steps[open === -1 ? wanted : Math.min(open, wanted)];
  return step ? <AskStep key={step.name} part={part} steps={steps} step={step} /> : <>{result}</>;
}
