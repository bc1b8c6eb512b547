import { afterEach, expect, test, vi } from 'vitest';
import { configuration, nothingConfigured } from '../configuration/configured';
import { fetchOwnModel, ownModel, ownTitle } from './own-model';

afterEach(() => {
  configuration.value = nothingConfigured;
  ownModel.value = null;
  vi.unstubAllGlobals();
});

const configured = () => {
  configuration.value = { ...nothingConfigured, model: 'https://portal.example/own.json' };
};

test('nothing is asked for where none is configured', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  await fetchOwnModel();
  expect(fetched).not.toHaveBeenCalled();
  expect(ownModel.value).toBeNull();
});

test('it is asked for once from this site; where it fails it is asked for again', async () => {
  configured();
  const fetched = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('fetch', fetched);
  await Promise.all([fetchOwnModel(), fetchOwnModel()]);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(ownModel.value).toEqual({ is: 'failed' });
  fetched.mockImplementation(() => Promise.resolve(new Response('{"id":"own"}')));
  await fetchOwnModel();
  await fetchOwnModel();
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(ownModel.value).toEqual({ is: 'text', text: '{"id":"own"}' });
});

test.each([
  ['{"title":{"zh":"本市模型","en":"Our model"}}', '本市模型'],
  ['{"title":"本市模型"}', '本站运营单位的模型'],
  ['{"id":"own"}', '本站运营单位的模型'],
  ['[', '本站运营单位的模型'],
  ['null', '本站运营单位的模型'],
])('%s is called %s', (text, title) => {
  expect(ownTitle(text)).toBe(title);
});
