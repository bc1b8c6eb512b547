import { expect, test } from 'vitest';
import { finding } from '../gallery/findings';
import { priorities } from '../gallery/priorities';
import { entry, evaluation } from '../gallery/samples';
import { isOpen } from './priority';

const takeDown = priorities.takeDown;

test.each(['yes', 'unknown'] as const)('what came out as %s is open only if it is not known', (outcome) => {
  const findings = [finding('shown-past-last-day', outcome)];
  expect(isOpen({ ...evaluation, entries: [{ ...entry, findings }] }, takeDown)).toBe(outcome === 'unknown');
  const about = { kind: 'subject' as const, id: null };
  const subject = { ...evaluation.subject, findings };
  expect(isOpen({ ...evaluation, subject }, { ...takeDown, about })).toBe(outcome === 'unknown');
});

test('a letter that helps by itself, and what a draft leaves open, are not open', () => {
  expect(isOpen(evaluation, priorities.repair)).toBe(false);
  const findings = [finding('shown-past-last-day', 'unknown', { draft: true })];
  expect(isOpen({ ...evaluation, entries: [{ ...entry, findings }] }, takeDown)).toBe(false);
});
