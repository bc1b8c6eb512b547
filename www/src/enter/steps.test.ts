import { afterEach, expect, test } from 'vitest';
import { startEngine } from '../engine/engine';
import { fakeCalls, loaded } from '../gallery/fake-engine';
import { evaluation } from '../gallery/samples';
import { closeRecord, openRecord } from '../record/sheet';
import { forgetTyped } from '../typed';
import { answer } from './fields';
import { kinds } from './options';
import { recordTyped } from './record';
import { placeNamed, questionsOf, reachable, steps } from './steps';

afterEach(() => {
  closeRecord();
  forgetTyped();
});

const engine = () => startEngine(loaded(fakeCalls({ status: 'success', ...evaluation })));
const open = {
  name: '甲.json',
  text: '{ "subject": { "kind": "legalPerson" }, "entries": [{ "id": "e1" }] }',
};
const fieldsOf = (step: (typeof steps)[number]) => questionsOf(step).map(({ field }) => field);

test('an address names a step and how it was come to', () => {
  expect(placeNamed(null)).toEqual({ step: 'whose', manner: null });
  expect(placeNamed('days')).toEqual({ step: 'days', manner: null });
  expect(placeNamed('what/change')).toEqual({ step: 'what', manner: 'change' });
  expect(placeNamed('what/next')).toEqual({ step: 'what', manner: 'next' });
  expect(placeNamed('nowhere/else')).toEqual({ step: 'whose', manner: null });
});

test('no step is shown before those whose answers it needs', () => {
  expect(reachable('review')).toBe('whose');
  answer('subjectKind').value = 'naturalPerson';
  expect(reachable('review')).toBe('what');
  answer('kind').value = 'penalty';
  expect(reachable('review')).toBe('review');
  expect(reachable('days')).toBe('days');
});

test('every kind asks for something of its own, and nothing hangs on an answer not yet given', () => {
  const asked = kinds.map((kind) => {
    answer('kind').value = kind;
    expect(steps.flatMap(questionsOf).filter(({ follows }) => follows).map(({ field }) => field)).toEqual(['dayUnknown']);
    return fieldsOf('details').join();
  }); // prettier-ignore
  expect(new Set(asked).size).toBe(kinds.length);
  expect(asked).not.toContain('');
});

test('with a record open, the entry goes into it unless another is wanted', async () => {
  await openRecord(engine(), open);
  expect(fieldsOf('whose')).toEqual(['target']);
  answer('kind').value = 'penalty';
  expect(reachable('what')).toBe('whose');
  answer('target').value = 'open';
  expect(reachable('review')).toBe('review');
  expect(recordTyped().name).toBe('甲.json');
  expect(JSON.parse(recordTyped().text)).toEqual({
    subject: { kind: 'legalPerson' },
    entries: [{ id: 'e1' }, { id: 'e2', kind: 'penalty' }],
  });
  answer('target').value = 'new';
  answer('subjectKind').value = 'naturalPerson';
  expect(JSON.parse(recordTyped().text)).toEqual({
    schema: 'credit-record/1',
    subject: { kind: 'naturalPerson' },
    entries: [{ id: 'e1', kind: 'penalty' }],
  });
});
