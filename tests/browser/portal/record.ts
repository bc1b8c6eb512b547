import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of an invented record. */
export function record(name: string): string {
  return readFileSync(join(import.meta.dirname, '../records', `${name}.json`), 'utf8');
}
