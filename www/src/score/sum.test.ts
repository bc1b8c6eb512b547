import { expect, test } from 'vitest';
import { contribution, model } from '../gallery/scores';
import { sumOf, type SumGroup } from './sum';

const ids = (groups: readonly SumGroup[]): unknown[] =>
  groups.map(({ indicator, groups: within, total }) => [indicator.id, total, ids(within)]);

test('lines stand in their groups, each with what it comes to by then', () => {
  const score = {
    base: 90,
    contributions: [
      contribution({ event: 'serious-penalty', points: -25 }),
      contribution({ kind: 'factor', event: 'serious-penalty', points: 8, perMille: 700 }),
      contribution({ event: 'abnormal-list', indicator: 'lists', points: -15 }),
      contribution({ kind: 'floor', indicator: 'law', event: null, entry: null, points: 2 }),
      contribution({ event: 'honour', indicator: 'good', points: 3 }),
    ],
  };
  const sum = sumOf(score, model);
  expect(sum.lines.map(({ before, after }) => [before, after])).toEqual([
    [90, 65],
    [65, 73],
    [73, 58],
    [58, 60],
    [60, 63],
  ]);
  expect(sum.end).toBe(63);
  expect(ids(sum.groups)).toEqual([
    ['law', -30, [['penalties', -17, []], ['lists', -15, []]]],
    ['good', 3, []],
  ]); // prettier-ignore
  expect(sum.groups[0]?.lines.map(({ what }) => what.kind)).toEqual(['floor']);
  expect(sum.untouched.map(({ id }) => id)).toEqual(['duties']);
});

test('a bound of the whole stands in no group', () => {
  const whole = contribution({ kind: 'cap', indicator: null, event: null, entry: null, points: -4 });
  const sum = sumOf({ base: 100, contributions: [whole] }, model);
  expect(sum.groups).toEqual([]);
  expect(sum.bounds.map(({ after }) => after)).toEqual([96]);
});

test('where the base is not known it begins with nothing', () => {
  const sum = sumOf({ base: null, contributions: [contribution({ points: -20 })] }, model);
  expect([sum.start, sum.end]).toEqual([0, -20]);
  expect(sumOf({ base: 90, contributions: [] }, model).end).toBe(90);
});

test('a group with something only in a group within it is not left out, nor is the empty one beside that', () => {
  const sum = sumOf({ base: 90, contributions: [contribution({ points: -10 })] }, model);
  expect(ids(sum.groups)).toEqual([['law', -10, [['penalties', -10, []]]]]);
  expect(sum.untouched.map(({ id }) => id)).toEqual(['lists', 'duties', 'good']);
});
