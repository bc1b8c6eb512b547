import { afterEach, expect, test, vi } from 'vitest';
import { speak } from '../wording';
import { demoName, demos, demoStory, demoText } from './demo';

afterEach(async () => {
  vi.unstubAllGlobals();
  await speak('zh-CN');
});

test('a demo is known by the name it was opened under, in the language that is spoken now', async () => {
  const name = demoName('small-firm');
  expect(demoStory(name)).toContain('克拉玛依');
  await speak('en');
  expect(demoStory(name)).toContain('Karamay');
});

test("a record of one's own has no story", () => {
  expect(demoStory('我的记录.json')).toBeNull();
});

test('every demo says that it is invented, and tells its story in two sentences', () => {
  for (const demo of demos) {
    expect(demoName(demo)).toContain('虚构');
    expect(demoStory(demoName(demo))?.match(/。/g)).toHaveLength(2);
  }
});

test('the text is that of its file, or null', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response('{}')));
  vi.stubGlobal('fetch', fetched);
  expect(await demoText('citizen')).toBe('{}');
  expect(fetched).toHaveBeenCalledWith('demo/citizen.json');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError()));
  expect(await demoText('citizen')).toBeNull();
});
