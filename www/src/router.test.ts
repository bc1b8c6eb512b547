import { expect, test } from 'vitest';
import { address, routeOf, routes } from './router';

test.each(routes)('the address of %s leads back to it', (route) => {
  expect(routeOf(address(route))).toBe(route);
});

test.each(['', '#', '#main', '#/', '#/nowhere', '#/record/1'])('%j leads to the first page', (hash) => {
  expect(routeOf(hash)).toBe('start');
});
