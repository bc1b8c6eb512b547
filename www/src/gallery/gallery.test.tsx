import { render } from '@testing-library/preact';
import { afterAll, describe, expect, test } from 'vitest';
import { speak, wording } from '../wording';
import { pseudo } from '../wording/pseudo';
import { zhCN } from '../wording/zh-CN';
import type { Stories } from './story';

const components = import.meta.glob('../components/*/index.tsx');
const tests = import.meta.glob('../components/*/index.test.tsx');
const modules = import.meta.glob<{ readonly stories: Stories }>('../components/*/stories.tsx', {
  eager: true,
});

const folder = (path: string) => path.split('/').slice(-2, -1).join('');
const folders = (files: object) => Object.keys(files).map(folder);

afterAll(() => speak('zh-CN'));

test('every component has its stories and its tests', () => {
  expect(folders(modules)).toEqual(folders(components));
  expect(folders(tests)).toEqual(folders(components));
});

const stories = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module.stories).map(([name, story]) => [`${folder(path)}/${name}`, story] as const),
);

describe.each(stories)('%s', (_, story) => {
  test('can be drawn in every language', async () => {
    const texts = [];
    await speak('en');
    texts.push(render(<div>{story()}</div>).container.textContent);
    wording.value = pseudo(zhCN);
    texts.push(render(<div>{story()}</div>).container.textContent);
    await speak('zh-CN');
    texts.push(render(<div>{story()}</div>).container.textContent);
    expect(texts.join()).not.toMatch(/undefined|NaN|\[object/);
  });
});
