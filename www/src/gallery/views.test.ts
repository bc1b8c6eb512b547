import { afterEach, expect, test } from 'vitest';
import { usualView, view } from '../views/view';
import { wording } from '../wording';
import { parts, showIn } from './views';

afterEach(() => showIn([]));

test('a fragment names a story and what it is shown in', () => {
  expect(parts('button/primary')).toEqual({ story: 'button/primary', names: [] });
  expect(parts('button/primary?elder+rtl')).toEqual({ story: 'button/primary', names: ['elder', 'rtl'] });
});

test('views, direction and language are set, and set back', async () => {
  await showIn(['elder', 'dark', 'rtl', 'pseudo']);
  expect(view.value).toEqual({ ...usualView, size: 'elder', colours: 'dark' });
  expect(document.documentElement.dir).toBe('rtl');
  expect(wording.value.siteName).toBe('⟦信用明白纸～～⟧');
  await showIn([]);
  expect(view.value).toEqual(usualView);
  expect(document.documentElement.dir).toBe('ltr');
  expect(wording.value.siteName).toBe('信用明白纸');
});

test('a name that is not known is refused', async () => {
  await expect(showIn(['huge'])).rejects.toThrow('huge');
});
