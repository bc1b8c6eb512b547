import type { FieldError } from '../components/error-summary';
import { wording } from '../wording';
import { answer, idOf, isDay, typedDay, type DayName, type FieldName } from './fields';
import { questionsOf, type Step } from './steps';
import { fenOf } from './yuan';

type Words = 'chooseOne' | 'dayMissing' | 'dayImpossible' | 'dayIncomplete' | 'amount' | 'division';

const mistake = (id: string, words: Words): FieldError => ({
  field: id,
  text: wording.value.enter.mistakes[words],
});

function inDay(field: DayName): FieldError | null {
  const typed = typedDay(field);
  const id = idOf(field);
  if (typed.is === 'day') return null;
  if (typed.is !== 'nothing')
    return mistake(`${id}-${typed.part}`, typed.is === 'impossible' ? 'dayImpossible' : 'dayIncomplete');
  const needed = field === 'determinedOn' && answer('dayUnknown').value === '';
  return needed ? mistake(`${id}-year`, 'dayMissing') : null;
}

const needed: readonly FieldName[] = ['target', 'subjectKind', 'kind'];
const amounts: readonly FieldName[] = ['fine', 'confiscateGains', 'confiscateProperty'];
const divisions: readonly FieldName[] = ['division', 'providerDivision'];

function inField(field: FieldName): FieldError | null {
  if (isDay(field)) return inDay(field);
  const text = answer(field).value.trim();
  if (text === '') return needed.includes(field) ? mistake(idOf(field), 'chooseOne') : null;
  if (amounts.includes(field) && fenOf(text) === null) return mistake(idOf(field), 'amount');
  if (divisions.includes(field) && !/^\d{6}$/.test(text.normalize('NFKC')))
    return mistake(idOf(field), 'division');
  return null;
}

/** What is wrong with the answers of a step. */
export function mistakesOf(step: Step): FieldError[] {
  return questionsOf(step)
    .map(({ field }) => inField(field))
    .filter((error): error is FieldError => error !== null);
}

/** What of these is wrong with a field, if something is. */
export function errorOf(errors: readonly FieldError[], field: FieldName): string | undefined {
  const id = idOf(field);
  const parts = [id, `${id}-year`, `${id}-month`, `${id}-day`];
  return errors.find((error) => parts.includes(error.field))?.text;
}
