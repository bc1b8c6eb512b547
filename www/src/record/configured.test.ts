import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { configuration, loadConfiguration, readConfiguration } from './configured';

const read = (value: unknown) => readConfiguration(JSON.stringify(value));
const right = { name: '示例市信用平台', address: 'records/mine.json' };

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://portal.example' });
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://portal.example/credit/');
});

afterEach(() => {
  vi.unstubAllGlobals();
  configuration.value = { records: null, problems: [] };
});

test('nothing configured is nothing wrong', () => {
  expect(read({})).toEqual({ records: null, problems: [] });
  expect(read({ records: null })).toEqual({ records: null, problems: [] });
});

test('a source has a name and an address on this site', () => {
  const address = 'https://portal.example/credit/records/mine.json';
  expect(read({ records: right })).toEqual({ records: { name: right.name, address }, problems: [] });
  expect(read({ records: { ...right, address: '/elsewhere.json' } }).records?.address).toBe(
    'https://portal.example/elsewhere.json',
  );
});

test.each([
  'https://another.example/mine.json',
  '//another.example/mine.json',
  'http://portal.example/mine.json',
  'https://someone@portal.example/mine.json',
  'data:application/json,{}',
  'mine.json?who=me',
  'mine.json#me',
  '',
  7,
  null,
])('%j is no address of this site', (address) => {
  const { records, problems } = read({ records: { ...right, address } });
  expect(records).toBeNull();
  expect(problems).toEqual([{ what: 'wrongAddress', key: 'records.address' }]);
});

test('a source without a name is not offered', () => {
  for (const name of ['  ', 3, undefined]) {
    const { records, problems } = read({ records: { ...right, name } });
    expect(records).toBeNull();
    expect(problems).toEqual([{ what: 'wrongName', key: 'records.name' }]);
  }
});

test('what is not known is named, and the rest still holds', () => {
  const { records, problems } = read({ colour: 'red', records: { ...right, token: 'x' } });
  expect(records?.name).toBe(right.name);
  expect(problems).toEqual([
    { what: 'unknownKey', key: 'colour' },
    { what: 'unknownKey', key: 'records.token' },
  ]);
});

test.each(['', '[]', 'null', '{ "records": }', '"records"'])('%s is no configuration', (text) => {
  expect(readConfiguration(text)).toEqual({ records: null, problems: [{ what: 'notJson', key: '' }] });
});

test('it is asked for once, from this site, without a word about the person', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response(JSON.stringify({ records: right }))));
  vi.stubGlobal('fetch', fetched);
  await loadConfiguration();
  expect(fetched).toHaveBeenCalledExactlyOnceWith('portal.json', {
    mode: 'same-origin',
    credentials: 'omit',
  });
  expect(configuration.value.records?.name).toBe(right.name);
});

test.each([() => Promise.reject(new TypeError()), () => Promise.resolve(new Response('', { status: 404 }))])(
  'a site without a configuration offers nothing more',
  async (answer) => {
    vi.stubGlobal('fetch', answer);
    await loadConfiguration();
    expect(configuration.value).toEqual({ records: null, problems: [] });
  },
);
