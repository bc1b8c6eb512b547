import {
  bundled,
  from,
  grantee,
  purpose,
  scopeInWords,
  statesEnd,
  statesPurpose,
  ticked,
  until,
} from '../../../check/letter';
import type { LetterStep } from '../../../check/letter';
import { wording } from '../../../wording';
import type { Given } from '../answers';
import { answerOf, dayGiven, givenSubject } from '../given';

export function givenLetter(): Given[] {
  const { authorisation: words, day } = wording.value.check;
  const given = (step: LetterStep, question: string, answer: string) => ({ step, question, answer });
  const named = grantee.value.trim();
  return [
    ...givenSubject(),
    given('letter', words.grantee, named === '' ? day.unknown : named),
    given('letter', words.scope, wording.value.listed(ticked().map(scopeInWords))),
    given('purpose', statesPurpose.question(), answerOf(statesPurpose)),
    ...(statesPurpose.chosen() === 'yes' ? [given('purpose', words.purpose, purpose.value.trim())] : []),
    given('time', words.from, dayGiven(from)),
    given('time', statesEnd.question(), answerOf(statesEnd)),
    ...(statesEnd.chosen() === 'yes' ? [given('time', words.until, dayGiven(until))] : []),
    given('bundled', bundled.question(), answerOf(bundled)),
  ];
}
