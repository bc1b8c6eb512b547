import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const contractFile = join(import.meta.dirname, '../../../xtask/pkg/hand-over.openapi.yaml');

const document = parse(readFileSync(contractFile, 'utf8')) as Record<string, unknown>;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(document, 'contract');

function schema(name: string): ValidateFunction {
  const found = ajv.getSchema(`contract#/components/schemas/${name}`);
  if (found === undefined) throw new Error(`the contract has no ${name}`);
  return found;
}

/** What is wrong with a value by the contract; null: nothing. */
export function against(
  name: 'Manifest' | 'Submission' | 'Application' | 'Problem',
  value: unknown,
): string | null {
  const check = schema(name);
  return check(value) ? null : ajv.errorsText(check.errors);
}
