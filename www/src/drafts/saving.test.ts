import { afterEach, beforeEach, expect, test } from 'vitest';
import { draft, inMemory } from '../gallery/drafts';
import { forgetEverything } from '../keeping/memory';
import { setPublicComputer } from '../keeping/public-computer';
import { drop, dropEverything, everythingKept, keep } from '../keeping/storage';
import { onDevice, placeOf } from './device';
import { change, desk, isUnsaved, onDesk, put } from './desk';
import { lockOf } from './lock';
import { discard, save, savesByItself, troubles } from './saving';

const { id } = draft;
const today = '2026-11-21';
const unsaved = () => {
  const item = onDesk(id);
  return item !== undefined && isUnsaved(item);
};
const wait = () => new Promise((done) => setTimeout(done, 400));

beforeEach(() => {
  desk.value = [];
  put(inMemory);
});

afterEach(() => {
  setPublicComputer(false);
  dropEverything();
  desk.value = [];
  troubles.value = new Map();
});

test('what is saved is told by the list of what is on the device', async () => {
  expect(await save(id, { lock: null })).toBe('saved');
  expect(everythingKept().local.map(({ name }) => name)).toEqual([`credit-plain.draft.${id}`]);
  expect(unsaved()).toBe(false);
});

test('a change is unsaved until it is saved; by itself only if that was asked for', async () => {
  const stop = savesByItself();
  await save(id, { lock: null });
  change(id, { title: '改了名' }, today);
  await wait();
  expect(unsaved()).toBe(true);
  expect(onDevice(id)).not.toContain('改了名');
  change(id, { savesItself: true }, today);
  await wait();
  expect(unsaved()).toBe(false);
  expect(onDevice(id)).toContain('改了名');
  stop();
});

test('nothing is saved by itself that was never saved', async () => {
  const stop = savesByItself();
  change(id, { savesItself: true }, today);
  await wait();
  expect(onDevice(id)).toBeNull();
  stop();
});

test('what another window saved or deleted is not written over unasked', async () => {
  await save(id, { lock: null });
  keep(placeOf(id), 'of another window');
  change(id, { title: '改了名' }, today);
  expect(await save(id, { lock: null })).toBe('elsewhere');
  expect(onDevice(id)).toBe('of another window');
  drop(placeOf(id));
  expect(await save(id, { lock: null })).toBe('elsewhere');
  expect(onDevice(id)).toBeNull();
  expect(await save(id, { lock: null, over: true })).toBe('saved');
  expect(troubles.value.size).toBe(0);
});

test('what is wiped while it is being locked stays wiped', async () => {
  const lock = await lockOf('晴天去河边散步吧');
  const saving = save(id, { lock });
  forgetEverything();
  dropEverything();
  expect(await saving).toBeNull();
  expect(everythingKept().local).toEqual([]);
});

test('on a public computer nothing is kept, whatever asks for it', async () => {
  setPublicComputer(true);
  expect(await save(id, { lock: null })).toBeNull();
  expect(onDevice(id)).toBeNull();
});

test('what was on the device before the computer became public is in memory only', async () => {
  const stop = savesByItself();
  await save(id, { lock: null });
  setPublicComputer(true);
  expect(onDesk(id)?.saved).toBeNull();
  stop();
});

test('what is discarded is gone from memory and device', async () => {
  await save(id, { lock: null });
  discard(id);
  expect(onDevice(id)).toBeNull();
  expect(desk.value).toEqual([]);
});
