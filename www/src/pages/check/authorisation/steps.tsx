import { DayFields } from '../../../components/day-fields';
import type { FieldError } from '../../../components/error-summary';
import { optionsOf, PickOne } from '../../../components/pick-one';
import { CheckGroup } from '../../../components/check-group';
import { TextField } from '../../../components/text-field';
import { unanswered, wrongDay } from '../../../check/errors';
import {
  bundled,
  from,
  grantee,
  purpose,
  scope,
  statesEnd,
  statesPurpose,
  ticked,
  until,
  type LetterStep,
} from '../../../check/letter';
import { fieldOf } from '../../../check/asked-day';
import { wording } from '../../../wording';
import type { AskProps, Step } from '../flow';
import { subjectStep } from '../subject';

const scopeField = 'letter-scope';
const purposeField = 'letter-purpose';

const title = (step: LetterStep) => () => wording.value.check.authorisation.steps[step];

function AskLetter({ errorAt }: AskProps) {
  const words = wording.value.check.authorisation;
  return (
    <>
      <TextField id="letter-grantee" label={words.grantee} hint={words.granteeHint} text={grantee} />
      <CheckGroup
        id={scopeField}
        label={words.scope}
        hint={words.scopeHint}
        error={errorAt(scopeField)}
        options={optionsOf(words.scopes)}
        chosen={scope}
      />
    </>
  );
}

/** Everything, and not knowing, stand alone. */
function wrongScope(): FieldError[] {
  const words = () => wording.value.check.authorisation;
  const codes = ticked();
  if (codes.length === 0)
    return [{ field: scopeField, text: () => wording.value.check.choose(words().scope) }];
  const alone = codes.includes('all') || codes.includes('unknown');
  return alone && codes.length > 1 ? [{ field: scopeField, text: () => words().scopeClash }] : [];
}

function AskPurpose({ errorAt }: AskProps) {
  return (
    <>
      <PickOne of={statesPurpose} labelHidden error={errorAt(statesPurpose.name)} />
      {statesPurpose.chosen() === 'yes' && (
        <TextField
          id={purposeField}
          label={wording.value.check.authorisation.purpose}
          error={errorAt(purposeField)}
          text={purpose}
        />
      )}
    </>
  );
}

function wrongPurpose(): FieldError[] {
  const lacking = statesPurpose.chosen() === 'yes' && purpose.value.trim() === '';
  if (!lacking) return unanswered(statesPurpose);
  return [{ field: purposeField, text: () => wording.value.check.authorisation.purposeNeeded }];
}

function AskTime({ errorAt }: AskProps) {
  const { authorisation: words, day } = wording.value.check;
  return (
    <>
      <DayFields
        id={from.name}
        typed={(part) => from.parts[part]}
        label={words.from}
        hint={day.hint}
        error={errorAt(fieldOf(from, 'year'))}
      />
      <PickOne of={statesEnd} error={errorAt(statesEnd.name)} />
      {statesEnd.chosen() === 'yes' && (
        <DayFields
          id={until.name}
          typed={(part) => until.parts[part]}
          label={words.until}
          hint={day.example}
          error={errorAt(fieldOf(until, 'year'))}
        />
      )}
    </>
  );
}

function AskBundled({ errorAt }: AskProps) {
  const hint = wording.value.check.authorisation.bundledHint;
  return <PickOne of={bundled} labelHidden hint={hint} error={errorAt(bundled.name)} />;
}

export const letterSteps: readonly Step[] = [
  subjectStep,
  { name: 'letter', title: title('letter'), errors: wrongScope, Ask: AskLetter },
  { name: 'purpose', title: title('purpose'), errors: wrongPurpose, Ask: AskPurpose },
  {
    name: 'time',
    title: title('time'),
    errors: () => [
      ...wrongDay(from, false),
      ...unanswered(statesEnd),
      ...(statesEnd.chosen() === 'yes' ? wrongDay(until, true) : []),
    ],
    Ask: AskTime,
  },
  { name: 'bundled', title: title('bundled'), errors: () => unanswered(bundled), Ask: AskBundled },
];
