import { afterEach, expect, test, vi } from 'vitest';
import type { PackageCalls } from './answers';
import { withFiles } from './files';

afterEach(() => {
  vi.restoreAllMocks();
});

const letter = { recordText: '{}', today: '2026-11-21', form: 'F3', entry: 'e1' } as const;
const points = { recordText: '{}', today: '2026-11-21' };

function calls() {
  const openForm = vi.fn();
  const composeForm = vi.fn();
  const score = vi.fn();
  const todayInChina = () => '2026-11-21';
  const all = { openForm, composeForm, score, todayInChina } as unknown as PackageCalls;
  return { openForm, composeForm, score, all };
}

const file = (...bytes: number[]) => vi.fn(() => Promise.resolve(Uint8Array.of(...bytes)));
const text = (written: string) => () => Promise.resolve(new TextEncoder().encode(written));

test('both files are asked for at once and handed in where they belong; other calls go through', async () => {
  const { openForm, composeForm, score, all } = calls();
  const files = { forms: file(1, 2), models: file(3) };
  const wrapped = withFiles(all, files);
  expect(files.forms).toHaveBeenCalledTimes(1);
  expect(files.models).toHaveBeenCalledTimes(1);
  await wrapped.openForm(letter);
  await wrapped.composeForm(letter);
  await wrapped.score(points);
  expect(openForm).toHaveBeenCalledWith({ ...letter, forms: Uint8Array.of(1, 2) });
  expect(composeForm).toHaveBeenCalledWith({ ...letter, forms: Uint8Array.of(1, 2) });
  expect(score).toHaveBeenCalledWith({ ...points, models: Uint8Array.of(3) });
  expect(await wrapped.todayInChina()).toBe('2026-11-21');
});

test('each is fetched once; where one cannot be had the call is made without it, and the next one tries again', async () => {
  const { openForm, score, all } = calls();
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const comes = (address as string).includes('models') || fetched.mock.calls.length > 2;
    return Promise.resolve(comes ? new Response(Uint8Array.of(7)) : new Response(null, { status: 404 }));
  });
  const wrapped = withFiles(all);
  await wrapped.openForm(letter);
  expect(openForm).toHaveBeenLastCalledWith({ ...letter, forms: new Uint8Array() });
  await wrapped.openForm(letter);
  expect(openForm).toHaveBeenLastCalledWith({ ...letter, forms: Uint8Array.of(7) });
  await wrapped.openForm(letter);
  await wrapped.score(points);
  expect(score).toHaveBeenLastCalledWith({ ...points, models: Uint8Array.of(7) });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('the models are told of in their words; none where their file did not come whole', async () => {
  const forms = file();
  const models = (written: string) => withFiles(calls().all, { forms, models: text(written) }).models();
  expect(await models('{"models":[{"id":"self-check"}]}')).toEqual({ models: [{ id: 'self-check' }] });
  expect(await models('{"models":[{"id"')).toEqual({ models: [] });
  expect(await models('')).toEqual({ models: [] });
});

test('a throw of the engine stays one', async () => {
  const { openForm, all } = calls();
  openForm.mockImplementation(() => {
    throw new Error('unreachable');
  });
  const wrapped = withFiles(all, { forms: file(), models: file() });
  await expect(wrapped.openForm(letter)).rejects.toThrow('unreachable');
});
