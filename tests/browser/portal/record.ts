import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of an invented record. */
export function record(name: string): string {
  return readFileSync(join(import.meta.dirname, '../records', `${name}.json`), 'utf8');
}

const kinds = ['penalty', 'seriousList', 'arrears', 'honour', 'licence'];
const pad = (count: number) => String(count).padStart(2, '0');

/** The text of an invented record with as many entries as one likes, always the same. */
export function manyEntries(count: number): string {
  const entries = Array.from({ length: count }, (_, place) => ({
    id: `e${place + 1}`,
    kind: kinds[place % kinds.length],
    title: `第 ${place + 1} 条虚构的记录`,
    provider: { name: `虚构的单位 ${place % 7}`, role: 'authority', division: '650200' },
    determinedOn: `${2024 + (place % 3)}-${pad((place % 9) + 1)}-${pad((place % 28) + 1)}`,
    class: place % 4 === 0 ? 'serious' : 'general',
    publicity: { shown: place % 3 !== 0 },
  }));
  const subject = { kind: 'legalPerson', name: '许多记录有限公司（虚构）', division: '650200' };
  return JSON.stringify({ schema: 'credit-record/1', subject, entries }, null, 1);
}
