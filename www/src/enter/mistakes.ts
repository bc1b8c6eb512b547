import type { FieldError } from '../components/error-summary';
import type { DayPart } from '../typed-day';
import { wording } from '../wording';
import { answer, idOf, isDay, typedDay, type DayName, type FieldName } from './fields';
import { questionsOf, type Step } from './steps';
import { fenOf } from './yuan';

type What = 'chooseOne' | 'dayMissing' | 'dayImpossible' | 'dayIncomplete' | 'amount' | 'division';

function mistake(field: FieldName, what: What, part?: DayPart): FieldError {
  const id = idOf(field);
  return {
    field: part === undefined ? id : `${id}-${part}`,
    text: () => {
      const { fields, mistake: inWords, mistakes } = wording.value.enter;
      return inWords(fields[field].label, mistakes[what]);
    },
  };
}

function inDay(field: DayName): FieldError | null {
  const typed = typedDay(field);
  if (typed.is === 'day') return null;
  if (typed.is === 'impossible') return mistake(field, 'dayImpossible', typed.part);
  if (typed.is === 'incomplete') return mistake(field, 'dayIncomplete', typed.part);
  const isNeeded = field === 'determinedOn' && answer('dayUnknown').value === '';
  return isNeeded ? mistake(field, 'dayMissing', 'year') : null;
}

const needed: readonly FieldName[] = ['target', 'subjectKind', 'kind'];
const amounts: readonly FieldName[] = ['fine', 'confiscateGains', 'confiscateProperty'];
const divisions: readonly FieldName[] = ['division', 'providerDivision'];

function inField(field: FieldName): FieldError | null {
  if (isDay(field)) return inDay(field);
  const text = answer(field).value.trim();
  if (text === '') return needed.includes(field) ? mistake(field, 'chooseOne') : null;
  if (amounts.includes(field) && fenOf(text) === null) return mistake(field, 'amount');
  if (divisions.includes(field) && !/^\d{6}$/.test(text.normalize('NFKC'))) return mistake(field, 'division');
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
  return errors.find((error) => parts.includes(error.field))?.text();
}
