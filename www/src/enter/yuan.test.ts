import { expect, test } from 'vitest';
import { fenOf } from './yuan';

test.each([
  ['200', 20_000],
  ['0', 0],
  ['0.1', 10],
  ['0.29', 29],
  ['1234567.89', 123_456_789],
  [' 20,000 元', 2_000_000],
  ['￥２００．５', 20_050],
  ['9999999999999.99', 999_999_999_999_999],
])('%s yuan are %i fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

test.each(['', '两万', '-5', '1.234', '1e3', '.5', '5.', '99999999999999', '2 万'])(
  '%j is no amount',
  (typed) => {
    expect(fenOf(typed)).toBeNull();
  },
);
