import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  configuration,
  isOfHandOver,
  loadConfiguration,
  nothingConfigured,
  readConfiguration,
} from './configured';

const read = (value: unknown) => readConfiguration(JSON.stringify(value));
const right = { name: '示例市信用平台', address: 'records/mine.json' };

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://portal.example' });
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://portal.example/credit/');
});

afterEach(() => {
  vi.unstubAllGlobals();
  configuration.value = nothingConfigured;
});

test('nothing configured is nothing wrong', () => {
  expect(read({})).toEqual(nothingConfigured);
  expect(read({ records: null })).toEqual(nothingConfigured);
});

test('a source has a name and an address on this site', () => {
  const address = 'https://portal.example/credit/records/mine.json';
  expect(read({ records: right })).toEqual({ ...nothingConfigured, records: { name: right.name, address } });
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
  expect(readConfiguration(text)).toEqual({
    ...nothingConfigured,
    problems: [{ what: 'notJson', key: '' }],
  });
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
    expect(configuration.value).toEqual(nothingConfigured);
  },
);

test.each([new Response('', { status: 503 }), new Response('<!doctype html>')])(
  'what is no word of the operator leaves it open what is configured',
  async (answer) => {
    vi.stubGlobal('fetch', () => Promise.resolve(answer));
    expect(await loadConfiguration()).toBe(false);
  },
);

test('what was known holds until the operator says something else', async () => {
  const fetched = vi.fn<() => Promise<Response>>();
  vi.stubGlobal('fetch', fetched);
  fetched.mockResolvedValueOnce(new Response(JSON.stringify({ records: right })));
  expect(await loadConfiguration()).toBe(true);
  fetched.mockRejectedValueOnce(new TypeError());
  expect(await loadConfiguration()).toBe(false);
  fetched.mockResolvedValueOnce(new Response('<!doctype html>'));
  expect(await loadConfiguration()).toBe(false);
  expect(configuration.value.records?.name).toBe(right.name);
  fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
  expect(await loadConfiguration()).toBe(true);
  expect(configuration.value).toEqual(nothingConfigured);
});

const receiver = { name: '示例市信用办', address: 'hand-over' };

test('a receiver of letters has a name and an address on this site, which ends with a slash', () => {
  const address = 'https://portal.example/credit/hand-over/';
  const bare = { name: receiver.name, address, phone: null, site: null, forms: null };
  expect(read({ handOver: receiver })).toEqual({ ...nothingConfigured, handOver: bare });
  expect(read({ handOver: { ...receiver, address: 'hand-over/' } }).handOver?.address).toBe(address);
  const more = { phone: ' +86 990-0000000', site: 'https://office.example/', forms: ['F1', 'F5b'] };
  expect(read({ handOver: { ...receiver, ...more } }).handOver).toEqual({
    ...bare,
    ...more,
    phone: '+86 990-0000000',
  });
  expect(read({ handOver: null })).toEqual(nothingConfigured);
});

test.each([
  [{ name: ' ' }, 'wrongName', 'handOver.name'],
  [{ address: 'https://another.example/' }, 'wrongAddress', 'handOver.address'],
  [{ address: 'hand-over?x' }, 'wrongAddress', 'handOver.address'],
  [{ phone: 'call us' }, 'wrongPhone', 'handOver.phone'],
  [{ phone: '1' }, 'wrongPhone', 'handOver.phone'],
  [{ site: 'http://office.example/' }, 'wrongSite', 'handOver.site'],
  [{ site: 'https://me:secret@office.example/' }, 'wrongSite', 'handOver.site'],
  [{ site: 'javascript:alert(1)' }, 'wrongSite', 'handOver.site'],
  [{ forms: [] }, 'wrongForms', 'handOver.forms'],
  [{ forms: ['F1', 'F99'] }, 'wrongForms', 'handOver.forms'],
  [{ forms: 'F1' }, 'wrongForms', 'handOver.forms'],
  [{ token: 'x' }, 'unknownKey', 'handOver.token'],
] as const)('a receiver with %j is not offered, and the key is named', (change, what, key) => {
  const { handOver, records, problems } = read({ records: right, handOver: { ...receiver, ...change } });
  expect(handOver).toBeNull();
  expect(problems).toEqual([{ what, key }]);
  expect(problems.every(isOfHandOver)).toBe(true);
  expect(records?.name).toBe(right.name);
});

test('what is wrong with the source of records is not told of where letters are handed over', () => {
  const { problems } = read({ records: {}, handOver: 'x', handOvers: 1 });
  expect(problems.filter(isOfHandOver)).toEqual([{ what: 'notJson', key: 'handOver' }]);
  expect(problems).toHaveLength(4);
});

test("a model of the operator's own lies on this site", () => {
  const address = 'https://portal.example/credit/models/own.json';
  expect(read({ model: 'models/own.json' })).toEqual({ ...nothingConfigured, model: address });
  expect(read({ model: null })).toEqual(nothingConfigured);
  for (const elsewhere of ['https://another.example/own.json', 'own.json?x', '', 7, {}])
    expect(read({ model: elsewhere })).toEqual({
      ...nothingConfigured,
      problems: [{ what: 'wrongAddress', key: 'model' }],
    });
});
