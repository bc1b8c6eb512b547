import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The page as an update opens it: every module anew, in the window that was left. */
async function newPage() {
  vi.resetModules();
  return import('./carried');
}

const whatever = { unpack: () => undefined };

beforeEach(() => {
  window.name = '';
  history.replaceState(null, '');
});

afterEach(() => {
  vi.resetModules();
});

test('what was laid aside is there after the reload, once, and nothing of it stays in the window', async () => {
  const before = await newPage();
  before.carries('typed', { ...whatever, pack: () => ['甲'] });
  before.carry();
  const after = await newPage();
  expect([window.name, history.state]).toEqual(['', null]);
  expect([after.continues, after.broughtAlong]).toEqual([true, true]);
  const unpack = vi.fn();
  after.carries('typed', { pack: () => null, unpack });
  after.carries('typed', { pack: () => null, unpack });
  expect(unpack.mock.calls).toEqual([[['甲']]]);
  const later = await newPage();
  expect(later.continues).toBe(false);
});

test('what nobody asked for yet goes along again, is counted, and can be forgotten', async () => {
  const before = await newPage();
  before.carries('drafts', { ...whatever, pack: () => ['乙'] });
  before.carry();
  const between = await newPage();
  expect(between.bytesWaiting()).toBeGreaterThan(0);
  between.carry();
  const after = await newPage();
  after.forgetWaiting();
  expect(after.bytesWaiting()).toBe(0);
  const unpack = vi.fn();
  after.carries('drafts', { pack: () => null, unpack });
  expect(unpack).not.toHaveBeenCalled();
});

test('where there is nothing to take along the window keeps its name; how the page looks is no work', async () => {
  const page = await newPage();
  page.carries('typed', { ...whatever, pack: () => [] });
  page.carries('code', { ...whatever, pack: () => null });
  page.carry();
  expect(window.name).toBe('');
  page.carries('view', { ...whatever, pack: () => ({ size: 'elder' }) });
  page.carry();
  const after = await newPage();
  expect([after.continues, after.broughtAlong]).toEqual([true, false]);
});

test('what another site left in the name of the window is not taken', async () => {
  const before = await newPage();
  before.carries('typed', { ...whatever, pack: () => ['甲'] });
  before.carry();
  const genuine = window.name;
  for (const [name, state] of [
    [genuine, null],
    [genuine, { carried: '1,2,3,4' }],
    [genuine.replace(/"carried":"[^"]*"/, '"carried":null'), null],
    ['credit-plain 1 {', { carried: '1' }],
  ] as const) {
    window.name = name;
    history.replaceState(state, '');
    const after = await newPage();
    expect(after.continues).toBe(false);
    expect(window.name).toBe('');
  }
  window.name = 'of somebody else';
  await newPage();
  expect(window.name).toBe('of somebody else');
});

test('what cannot come along is named while it is there', async () => {
  const { leftBehind, staysBehind } = await newPage();
  let chosen = ['照片'];
  const stop = staysBehind(() => chosen);
  staysBehind(() => ['照片', '正在寄出的信']);
  expect(leftBehind()).toEqual(['照片', '正在寄出的信']);
  chosen = ['视频'];
  expect(leftBehind()).toEqual(['视频', '照片', '正在寄出的信']);
  stop();
  expect(leftBehind()).toEqual(['照片', '正在寄出的信']);
});
