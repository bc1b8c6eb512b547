import type { FieldError } from '../../components/error-summary';
import { PickOne } from '../../components/pick-one';
import { unanswered } from '../../check/errors';
import { asksKind, asksPlace, place, subjectKind } from '../../check/subject';
import { wording } from '../../wording';
import type { AskProps, Step } from './flow';

function Ask({ errorAt }: AskProps) {
  const words = wording.value.check.subject;
  return (
    <>
      <p class="measure">{words.why}</p>
      {asksKind() && <PickOne of={subjectKind} error={errorAt(subjectKind.name)} />}
      <PickOne of={place} hint={words.placeHint} error={errorAt(place.name)} />
    </>
  );
}

function errors(): FieldError[] {
  return [...(asksKind() ? unanswered(subjectKind) : []), ...(asksPlace() ? unanswered(place) : [])];
}

/** The step that is needed where no open record answers it. */
export const subjectStep: Step = {
  name: 'subject',
  title: () => wording.value.check.subject.title,
  errors,
  Ask,
  needed: asksPlace,
};
