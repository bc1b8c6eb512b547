import { expect, test } from 'vitest';
import { address, placeAt, placeOfLaw, routes } from './router';

test.each(routes)('the address of %s leads back to it', (route) => {
  expect(placeAt(address(route))).toEqual({ route, within: null });
});

test.each(['', '#', '#main', '#/', '#/nowhere', '#/record/%', '#/toString'])(
  '%j leads to the first page',
  (hash) => {
    expect(placeAt(hash)).toEqual({ route: 'start', within: null });
  },
);

test.each(['KLM', 'KLM-33', 'a/b', '第 1 条', '%2F'])('%j within a page is found there again', (within) => {
  expect(placeAt(address('record', within))).toEqual({ route: 'record', within });
});

test('a provision has an address that is also the id of its element', () => {
  expect(`#${placeOfLaw('O36-periods')}`).toBe(address('law', 'O36-periods'));
});
