import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from '@playwright/test';
import { contractFile } from './contract';

test('the contract of the hand-over is an OpenAPI document', async () => {
  const validator = new Validator();
  expect(await validator.validate(contractFile)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});
