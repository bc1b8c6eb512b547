import { expect, test } from 'vitest';
import { row } from '../gallery/rows';
import { step } from '../gallery/scores';
import { rowsById } from '../score/words';
import { pathDays } from './path-days';

const told = { asOf: '2026-11-21', rowOf: rowsById([row]) };
const days = (...steps: ReturnType<typeof step>[]) => pathDays({ steps }, told);

test('each step with a day says what to do, about which entry, and that it is a self-check', () => {
  const [first, second, ...none] = days(
    step(),
    step({ step: 'wait', entry: null, on: '2027-06-16' }),
    step({ on: null, refusal: 'notOpen' }),
  );
  expect([first?.day, first?.summary]).toEqual([
    '2026-12-04',
    '申请修复，并且办成：未按规定检查作业现场的安全设施',
  ]);
  expect(first?.description).toContain('只供自查');
  expect(first?.alarm).toContain('还有一周');
  expect([second?.day, second?.summary]).toEqual(['2027-06-16', '等到这一天']);
  expect(none).toEqual([]);
});

test('a day that moves keeps its name, and other steps have names of their own', () => {
  const uid = (...steps: ReturnType<typeof step>[]) => days(...steps).map((day) => day.uid);
  expect(uid(step({ on: '2027-01-01' }))).toEqual(uid(step()));
  expect(new Set(uid(step(), step({ step: 'fulfil' }), step({ entry: 'e2' }))).size).toBe(3);
});
