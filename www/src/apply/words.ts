import type { FieldValue, FormField } from '../engine/answers';
import { wording } from '../wording';
import { spoken } from '../wording/bilingual';
import { readDay } from '../typed-day';
import { dayInWords } from '../wording/day';
import { partsOf } from './day';

type Told = Pick<FormField, 'kind' | 'options' | 'columns'>;

/** Whether there is nothing in a value. */
export function isEmpty(value: FieldValue | null): boolean {
  if (value === null || value === false) return true;
  if (value === true) return false;
  if (typeof value === 'string') return value.trim() === '';
  return value.every((part) =>
    typeof part === 'string' ? part === '' : Object.values(part).every((text) => text.trim() === ''),
  );
}

/** A value as it is read back; empty where there is nothing in it. */
export function inWords({ kind, options, columns }: Told, value: FieldValue | null): string {
  const { listed, apply } = wording.value;
  const label = (id: string) => {
    const option = options.find((one) => one.id === id);
    return option ? spoken(option.label) : id;
  };
  if (typeof value === 'boolean') return value ? apply.yes : apply.no;
  if (value === null || isEmpty(value)) return '';
  if (typeof value === 'string') {
    if (kind === 'day') return readDay(partsOf(value)).is === 'day' ? dayInWords(value) : value;
    return kind === 'choice' ? label(value) : value.trim();
  }
  const parts = value.map((part) =>
    typeof part === 'string'
      ? label(part)
      : columns
          .filter(({ id }) => (part[id] ?? '').trim() !== '')
          .map(({ id, label: name }) => apply.cell(spoken(name), part[id] ?? ''))
          .join(apply.cellEnd),
  );
  return kind === 'rows' ? parts.filter((part) => part !== '').join('\n') : listed(parts);
}
