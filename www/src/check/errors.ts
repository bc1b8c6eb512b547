import type { FieldError } from '../components/error-summary';
import { wording } from '../wording';
import type { Choice } from './choice';
import { fieldOf, readDay, type TypedDay } from './typed-day';

/** That a question has no answer yet. */
export function unanswered(of: Choice<string>): FieldError[] {
  if (of.chosen() !== null) return [];
  return [{ field: of.name, text: wording.value.check.choose(of.question()) }];
}

/** What is wrong with a day, at its first field. */
export function wrongDay(day: TypedDay, needed: boolean): FieldError[] {
  const words = wording.value.check.day;
  const read = readDay(day);
  const field = fieldOf(day, 'year');
  if ('error' in read) return [{ field, text: words[read.error] }];
  return needed && read.day === null ? [{ field, text: words.needed }] : [];
}
