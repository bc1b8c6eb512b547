import { useSignal, type Signal } from '@preact/signals';
import type { Day, Row, Score, ScoreChange, ScoreStep } from '../../engine/answers';
import { entriesFor, steps } from '../../score/steps';
import { draft } from '../../typed';
import { readDay, type DayPart } from '../../typed-day';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { Button } from '../button';
import { DayFields } from '../day-fields';
import { ErrorSummary, type FieldError } from '../error-summary';
import { Select } from '../select';

const words = () => wording.value.score.steps;
const field = {
  step: () =>
    draft(
      'score-step',
      () => words().which,
      (step) => words().names[step as ScoreStep],
    ),
  entry: () => draft('score-entry', () => words().entry),
  day: (part: DayPart): Signal<string> =>
    draft(`score-on-${part}`, () => `${words().on}（${wording.value.record.day[part]}）`),
};

function clear() {
  const { step, entry, day } = field;
  for (const one of [step(), entry(), day('year'), day('month'), day('day')]) one.value = '';
}

type Read = { readonly change: ScoreChange } | { readonly errors: readonly FieldError[] };

const typedDay = () =>
  readDay({ year: field.day('year').value, month: field.day('month').value, day: field.day('day').value });

/** What keeps the day from being one; waiting needs it. */
function mistakenDay(step: ScoreStep): readonly FieldError[] {
  const typed = typedDay();
  if (typed.is === 'day') return [];
  if (typed.is === 'nothing')
    return step === 'wait' ? [{ field: 'score-on-year', text: () => words().mistakes.day }] : [];
  return [{ field: `score-on-${typed.part}`, text: () => words().mistakes[typed.is] }];
}

/** The step that was described, or what keeps it from being one. */
function read(entries: readonly Row[]): Read {
  const step = steps.find((one) => one === field.step().value);
  if (step === undefined) return { errors: [{ field: 'score-step', text: () => words().mistakes.step }] };
  const typed = typedDay();
  const on: { readonly on?: Day } = typed.is === 'day' ? { on: typed.day } : {};
  const wrongDay = mistakenDay(step);
  if (step === 'wait') return wrongDay.length > 0 ? { errors: wrongDay } : { change: { step, ...on } };
  const entry = entries.find(({ id }) => id === field.entry().value)?.id;
  if (entry === undefined)
    return { errors: [{ field: 'score-entry', text: () => words().mistakes.entry }, ...wrongDay] };
  return wrongDay.length > 0 ? { errors: wrongDay } : { change: { step, entry, ...on } };
}

interface Props {
  readonly rows: readonly Row[];
  readonly score: Score;
  /** The day of the record; an example for days to type. */
  readonly asOf: Day;
  readonly onAdd: (change: ScoreChange) => void;
}

/** Asks for one step that could be taken: what, about which entry, on which day. */
export function WhatIf({ rows, score, asOf, onAdd }: Props) {
  const errors = useSignal<readonly FieldError[]>([]);
  const offered = steps.filter((step) => step === 'wait' || entriesFor(step, rows, score).length > 0);
  const step = offered.find((one) => one === field.step().value);
  const entries = step === undefined ? [] : entriesFor(step, rows, score);
  const errorAt = (name: string) => errors.value.find((one) => one.field.startsWith(name))?.text();
  const example = asOf.replace(/-0?/g, ' ');

  const submit = (event: Event) => {
    event.preventDefault();
    const answer = read(entries);
    errors.value = 'errors' in answer ? answer.errors : [];
    if ('errors' in answer) return;
    clear();
    onAdd(answer.change);
  };

  return (
    <form class="stack" onSubmit={submit} noValidate>
      {errors.value.length > 0 && <ErrorSummary errors={errors.value} />}
      <Select
        id="score-step"
        label={words().which}
        none={words().choose}
        options={offered.map((value) => ({ value, label: words().names[value] }))}
        chosen={field.step()}
        error={errorAt('score-step')}
      />
      {entries.length > 0 && (
        <Select
          id="score-entry"
          label={words().entry}
          none={words().chooseEntry}
          options={entries.map((row) => ({ value: row.id, label: titleOf(row) }))}
          chosen={field.entry()}
          error={errorAt('score-entry')}
        />
      )}
      {step !== undefined && (
        <DayFields
          id="score-on"
          label={words().on}
          hint={step === 'wait' ? words().onHintWait(example) : words().onHint(example)}
          error={errorAt('score-on')}
          typed={field.day}
        />
      )}
      <Button submits kind="secondary">
        {words().add}
      </Button>
    </form>
  );
}
