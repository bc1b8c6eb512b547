import { expect, test } from 'vitest';
import type { ModelView } from '../engine/answers';
import { model } from '../gallery/scores';
import { wholeModel } from './whole-model';

test('what an own model leaves out is nothing, in it and in its parts', () => {
  const bare: unknown = {
    id: 'own',
    from: '2026-01-01',
    subjects: ['legalPerson'],
    base: 100,
    indicators: [{ id: 'all', clause: '1' }],
    events: [{ id: 'penalty', indicator: 'all', clause: '1.1', points: -7 }],
    grades: [{ grade: 'A', from: 60 }],
  };
  const whole = wholeModel(bare as ModelView);
  expect(Object.keys(whole).sort()).toEqual(Object.keys(model).sort());
  expect(whole.base).toBe(100);
  expect(whole.legalEffect).toBeNull();
  expect(whole.indicators).toEqual([
    { id: 'all', clause: '1', title: null, within: null, why: null, cap: null, floor: null },
  ]);
  expect(whole.events[0]?.title).toBeNull();
  expect(whole.grades[0]?.title).toBeNull();
});

test('what is said to be null is left out', () => {
  const nulls = { ...model, unread: null, vetoes: null, leaves: null } as unknown as ModelView;
  expect(wholeModel(nulls)).toMatchObject({ unread: [], vetoes: [], leaves: [] });
});

test('a whole model stays as it is', () => {
  expect(wholeModel(model)).toEqual(model);
});
