import { DayFields } from '../../../components/day-fields';
import { optionsOf, PickOne } from '../../../components/pick-one';
import { unanswered, wrongDay } from '../../../check/errors';
import {
  behind,
  ended,
  entriesOfRecord,
  national,
  published,
  since,
  still,
  target,
  type MeasureStep,
} from '../../../check/measure';
import { fieldOf } from '../../../check/asked-day';
import { wording } from '../../../wording';
import type { AskProps, Step } from '../flow';
import { subjectStep } from '../subject';
import { kindStep } from './kind';

const title = (step: MeasureStep) => () => wording.value.check.measure.steps[step];

function AskBehind({ errorAt }: AskProps) {
  const { measure: words, unsure } = wording.value.check;
  const others = optionsOf({ ...words.behindKinds, unknown: unsure });
  const own = optionsOf(entriesOfRecord());
  const groups =
    own.length === 0
      ? [{ options: others }]
      : [
          { title: words.inRecord, options: own },
          { title: words.notInRecord, options: others },
        ];
  return (
    <PickOne of={behind} labelHidden hint={words.behindHint} error={errorAt(behind.name)} groups={groups} />
  );
}

function AskTarget({ errorAt }: AskProps) {
  return <PickOne of={target} labelHidden error={errorAt(target.name)} />;
}

function AskLists({ errorAt }: AskProps) {
  const words = wording.value.check.measure;
  return (
    <>
      <PickOne of={published} hint={words.publishedHint} error={errorAt(published.name)} />
      <PickOne of={national} hint={words.nationalHint} preset="unknown" />
    </>
  );
}

function AskTime({ errorAt }: AskProps) {
  const { measure: words, day } = wording.value.check;
  return (
    <>
      <DayFields
        id={since.name}
        typed={(part) => since.parts[part]}
        label={words.since}
        hint={day.hint}
        error={errorAt(fieldOf(since, 'year'))}
      />
      <PickOne of={still} error={errorAt(still.name)} />
      {still.chosen() === 'no' && (
        <DayFields
          id={ended.name}
          typed={(part) => ended.parts[part]}
          label={words.ended}
          hint={words.endedHint}
          error={errorAt(fieldOf(ended, 'year'))}
        />
      )}
    </>
  );
}

export const measureSteps: readonly Step[] = [
  subjectStep,
  kindStep,
  { name: 'behind', title: title('behind'), errors: () => unanswered(behind), Ask: AskBehind },
  { name: 'target', title: title('target'), errors: () => unanswered(target), Ask: AskTarget },
  { name: 'lists', title: title('lists'), errors: () => unanswered(published), Ask: AskLists },
  {
    name: 'time',
    title: title('time'),
    errors: () => [
      ...wrongDay(since, false),
      ...unanswered(still),
      ...(still.chosen() === 'no' ? wrongDay(ended, true) : []),
    ],
    Ask: AskTime,
  },
];
