import type { FieldError } from '../components/error-summary';
import { wording } from '../wording';
import type { Choice } from './choice';
import { fieldOf, read, type AskedDay } from './asked-day';

/** That a question has no answer yet. */
export function unanswered(of: Choice<string>): FieldError[] {
  if (of.chosen() !== null) return [];
  return [{ field: of.name, text: () => wording.value.check.choose(of.question()) }];
}

/** What is wrong with a day, at its first field. */
export function wrongDay(day: AskedDay, needed: boolean): FieldError[] {
  const words = () => wording.value.check.day;
  const typed = read(day);
  if (typed.is === 'nothing')
    return needed ? [{ field: fieldOf(day, 'year'), text: () => words().needed }] : [];
  return typed.is === 'day' ? [] : [{ field: fieldOf(day, typed.part), text: () => words()[typed.is] }];
}
