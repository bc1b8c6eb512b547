import { waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { dropEverything, keep, kept } from '../keeping/storage';
import { language, speak } from '../wording';
import { forgetView, remember, remembered, rememberView } from './remember';
import { choose, usualView, view } from './view';

const stops: (() => void)[] = [];
const begin = () => stops.push(rememberView());

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const stop of stops.splice(0)) stop();
  remembered.value = false;
  view.value = usualView;
  dropEverything();
  await speak('zh-CN');
});

test('unless the person asks, nothing is kept', () => {
  begin();
  choose('size', 'elder');
  expect(remembered.value).toBe(false);
  expect(kept('display')).toBeNull();
});

test('what is asked for is kept at once, and each change after it', () => {
  begin();
  choose('size', 'elder');
  remember(true);
  expect(kept('display')).toContain('"size":"elder"');
  choose('colours', 'dark');
  expect(kept('display')).toContain('"colours":"dark"');
});

test('it is put back when the page is opened again, with the language', async () => {
  keep('display', JSON.stringify({ ...usualView, contrast: 'high', language: 'en' }));
  begin();
  expect(view.value.contrast).toBe('high');
  expect(remembered.value).toBe(true);
  await waitFor(() => {
    expect(language.value).toBe('en');
  });
});

test.each(['', '{', '7', 'null', '"x"'])('%j was not kept by us, and changes nothing', (text) => {
  keep('display', text);
  begin();
  expect(view.value).toEqual(usualView);
  expect(language.value).toBe('zh-CN');
});

test('asked to forget, it does so at once and leaves what is shown', () => {
  begin();
  choose('size', 'elder');
  remember(true);
  remember(false);
  expect(kept('display')).toBeNull();
  expect(view.value.size).toBe('elder');
  forgetView();
  expect(view.value).toEqual(usualView);
});

test('where the browser refuses, the tick does not stay', () => {
  vi.stubGlobal('localStorage', undefined);
  begin();
  remember(true);
  expect(remembered.value).toBe(false);
});
