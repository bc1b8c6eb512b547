import { afterEach, expect, test, vi } from 'vitest';
import { applyView, attributesOf } from './apply';
import { choose, usualView, view } from './view';

const plain = { dark: false, contrast: false, stillness: false };

afterEach(() => {
  view.value = usualView;
  vi.unstubAllGlobals();
});

test('where nothing is chosen the device decides', () => {
  const asked = { dark: true, contrast: true, stillness: true };
  expect(attributesOf(usualView, asked)).toEqual({
    'data-size': 'usual',
    'data-colours': 'dark',
    'data-contrast': 'high',
    'data-motion': 'less',
    'data-spacing': 'usual',
  });
});

test('what is chosen holds whatever the device asks for', () => {
  const chosen = {
    size: 'elder',
    colours: 'light',
    contrast: 'high',
    motion: 'less',
    spacing: 'wide',
  } as const;
  expect(attributesOf(chosen, { ...plain, dark: true })).toEqual({
    'data-size': 'elder',
    'data-colours': 'light',
    'data-contrast': 'high',
    'data-motion': 'less',
    'data-spacing': 'wide',
  });
  expect(attributesOf({ ...usualView, colours: 'dark' }, plain)['data-colours']).toBe('dark');
});

test('the document follows a choice, and the device while that is followed', () => {
  let dark = false;
  const changes: (() => void)[] = [];
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query.includes('color-scheme') && dark;
    },
    addEventListener: (_: string, act: () => void) => changes.push(act),
    removeEventListener: (_: string, act: () => void) => changes.splice(changes.indexOf(act), 1),
  }));
  const root = document.createElement('html');
  const stop = applyView(root);
  expect(root.getAttribute('data-colours')).toBe('light');
  dark = true;
  for (const change of changes) change();
  expect(root.getAttribute('data-colours')).toBe('dark');
  choose('size', 'elder');
  expect(root.getAttribute('data-size')).toBe('elder');
  stop();
  expect(changes).toEqual([]);
});

test('a browser that cannot tell of changes is asked once', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const root = document.createElement('html');
  applyView(root)();
  expect(root.getAttribute('data-colours')).toBe('dark');
});
