import { expect, test } from 'vitest';
import { joined, sliced } from './slices';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([0, 1, 25, 26, 1000])('a list of %i is whole again', (count) => {
  const answer = {
    status: 'success',
    rows: numbers(count),
    problems: ['one'],
    subject: { agenda: numbers(300) },
  };
  const { frame, slices } = sliced(answer);
  expect(joined(frame, slices)).toEqual(answer);
  expect(slices.every(({ items }) => items.length <= 25)).toBe(true);
  expect(slices).toHaveLength(count > 25 ? Math.ceil(count / 25) : 0);
});

test.each([null, 'text', 7])('%s is no answer to slice', (answer) => {
  const { frame, slices } = sliced(answer);
  expect([frame, slices]).toEqual([answer, []]);
  expect(joined(frame, slices)).toBe(answer);
});
