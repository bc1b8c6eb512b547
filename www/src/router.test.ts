import { expect, test } from 'vitest';
import { address, addressOfLaw, citedIn, placeOfLaw, routeOf, routes } from './router';

test.each(routes)('the address of %s leads back to it', (route) => {
  expect(routeOf(address(route))).toBe(route);
});

test.each(['', '#', '#main', '#/', '#/nowhere', '#/record/1'])('%j leads to the first page', (hash) => {
  expect(routeOf(hash)).toBe('start');
});

test.each(['KLM', 'KLM-33', 'O36-periods'])(
  'the address of %s leads to the page of the law, and there to it',
  (id) => {
    expect(routeOf(addressOfLaw(id))).toBe('law');
    expect(citedIn(addressOfLaw(id))).toBe(id);
    expect(addressOfLaw(id)).toBe(`#${placeOfLaw(id)}`);
  },
);

test.each(['', '#/law', '#/law/', '#/record', '#/about/KLM'])('%j names nothing in the law', (hash) => {
  expect(citedIn(hash)).toBeNull();
});
