import { wording } from '../wording';
import { dayInWords } from '../wording/day';
import { answer, isDay, typedDay, type FieldName } from './fields';
import { inWords } from './options';

/** What was answered, as it is read back; null where nothing was. */
export function said(field: FieldName): string | null {
  if (isDay(field)) {
    const typed = typedDay(field);
    return typed.is === 'day' ? dayInWords(typed.day) : null;
  }
  const text = answer(field).value.trim();
  if (text === '' || (text === 'unknown' && field !== 'dayUnknown')) return null;
  return text === 'unknown' ? wording.value.enter.dayUnknown : inWords(field, text);
}
