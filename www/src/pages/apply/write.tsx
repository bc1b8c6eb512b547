import { useForm } from '../../apply/use-letter';
import { letterStep, papersStep, reviewStep, type Place } from '../../apply/matter';
import { stepsOf } from '../../apply/steps';
import { mistakesIn } from '../../apply/mistakes';
import { Awaited } from '../../components/awaited';
import { Page } from '../../components/page';
import type { Sheet } from '../../record/sheet';
import { wording } from '../../wording';
import { DraftOfLetter } from './draft';
import { Finished } from './finished';
import { NotOpen } from './not-open';
import { Papers } from './papers';
import { Review } from './review';
import type { Shown } from './shown';
import { Start } from './start';
import { Step } from './step';

interface Props {
  readonly open: Sheet;
  readonly place: Place;
}

/** The page of a letter that its address names. */
function Part({ shown }: { readonly shown: Shown }) {
  const { form, place, steps } = shown;
  const own = form.steps.find(({ id }) => id === place.step);
  if (own !== undefined) return <Step key={`${own.id} ${String(place.changes)}`} {...shown} step={own} />;
  if (place.step === papersStep && steps.includes(papersStep)) return <Papers {...shown} />;
  // No letter is made of answers that lack something.
  const whole = mistakesIn(form.steps, ({ id }) => id).length === 0;
  if (place.step === letterStep && whole) return <Finished {...shown} />;
  if (place.step === reviewStep || place.step === letterStep) return <Review {...shown} />;
  return <Start {...shown} />;
}

/** A letter, from what it does to the finished document. */
export function Write({ open, place }: Props) {
  const { answer, stopped, reopen } = useForm(open, place, place.step);
  const { form } = wording.value;
  if (answer === null) {
    return (
      <Page title={form[place.form].name}>
        <Awaited stopped={stopped} again={() => void reopen()} />
      </Page>
    );
  }
  if (answer.status === 'failure')
    return <NotOpen problems={answer.problems} matter={place} retry={reopen} />;
  const shown = { open, form: answer, place, steps: stepsOf(answer), reopen };
  return (
    <>
      <Part shown={shown} />
      {place.step !== null && <DraftOfLetter {...shown} />}
    </>
  );
}
