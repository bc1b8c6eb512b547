import { useSignal, type Signal } from '@preact/signals';
import { partsOf } from '../../apply/day';
import type { Day } from '../../engine/answers';
import { notedDay, type Between, type DayMistake } from '../../matters/noted-day';
import type { DayPart, TypedDay } from '../../typed-day';
import { wording } from '../../wording';
import { DayFields } from '../day-fields';

/** A day that is being noted. */
export interface NotedDay {
  readonly typed: Signal<TypedDay>;
  readonly mistake: Signal<DayMistake | null>;
}

export function useNotedDay(before: Day | null): NotedDay {
  return { typed: useSignal(partsOf(before ?? '')), mistake: useSignal<DayMistake | null>(null) };
}

/** The day; undefined: it is missing or wrong, which is then shown. */
export function dayIn(
  { typed, mistake }: NotedDay,
  between: Between,
  needed: boolean,
): Day | null | undefined {
  const answer = notedDay(typed.value, between);
  const missing = needed && 'day' in answer && answer.day === null;
  mistake.value = 'mistake' in answer ? answer.mistake : missing ? 'noDay' : null;
  return 'day' in answer && !missing ? answer.day : undefined;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly day: NotedDay;
}

export function NotedDayFields({ id, label, hint, day }: Props) {
  const { typed, mistake } = day;
  const words = wording.value.matters.log;
  const part = (which: DayPart) => ({
    get value() {
      return typed.value[which];
    },
    set value(text) {
      typed.value = { ...typed.value, [which]: text };
    },
  });
  const error = mistake.value === null ? undefined : words[mistake.value];
  return <DayFields id={id} label={label} hint={hint} error={error} typed={part} />;
}
