import { expect, test } from 'vitest';
import { routes } from '../router';
import { inMenu, outsideMenu } from './menu';

test.each(['usual', 'elder'] as const)('every page is led to once in the view %s', (size) => {
  const all = [...inMenu(size), ...outsideMenu(size), 'settings'];
  expect([...all].sort()).toEqual([...routes].sort());
});

test('the menu for elders is short', () => {
  expect(inMenu('elder')).toEqual(['start', 'record', 'guide']);
});
