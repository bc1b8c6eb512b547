import { afterEach, beforeEach, expect, test } from 'vitest';
import { draft } from '../gallery/drafts';
import { dropEverything, keep } from '../keeping/storage';
import { bringIn } from './bring-in';
import { onDevice, placeOf } from './device';
import { desk } from './desk';
import { draftText, type Draft } from './draft';
import { endings } from './endings';
import { locked, lockOf } from './lock';
import { lookOver, startAgain } from './start';

const ids = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc', 'dddddddddddddddd'] as const;
const at = (id: string, keepUntil: string): Draft => ({ ...draft, id, keepUntil });

function there(one: Draft) {
  keep(placeOf(one.id), draftText(one));
}

beforeEach(startAgain);
afterEach(dropEverything);

test('a draft goes on the day after its last, and is told of; one that goes within a week is warned of', () => {
  there(at(ids[0], '2026-11-20'));
  there(at(ids[1], '2026-11-21'));
  there(at(ids[2], '2026-11-28'));
  there(at(ids[3], '2026-11-29'));
  lookOver('2026-11-21');
  expect(endings.value.gone.map(({ id }) => id)).toEqual([ids[0]]);
  expect(endings.value.soon.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
  expect(onDevice(ids[0])).toBeNull();
  expect(desk.value.map((item) => item.draft.id)).toEqual(ids.slice(1));
});

test('a locked draft goes in its time too, and nothing is told of what is in it', async () => {
  keep(placeOf(ids[0]), await locked(draftText(draft), '2026-11-20', await lockOf('晴天去河边散步吧')));
  lookOver('2026-11-21');
  expect(endings.value.gone).toEqual([{ id: ids[0], named: null, keepUntil: '2026-11-20' }]);
  expect(onDevice(ids[0])).toBeNull();
});

test.each(['{"schema":"credit-plain-draft/9","keepUntil":"2020-01-01"}', '{"schema":', ''])(
  'what cannot be read stays as it is and is not on the desk: %s',
  (text) => {
    keep(placeOf(ids[0]), text);
    lookOver('2026-11-21');
    expect(onDevice(ids[0])).toBe(text);
    expect(desk.value).toEqual([]);
  },
);

test('a file never takes the place of another matter, or of what cannot be read', () => {
  keep(placeOf(draft.id), 'broken');
  const first = bringIn(draft);
  expect(first).not.toBe(draft.id);
  expect(bringIn({ ...draft, id: first, title: '另一份' })).not.toBe(first);
  expect(bringIn({ ...draft, id: first })).toBe(first);
  expect(desk.value).toHaveLength(2);
  expect(onDevice(draft.id)).toBe('broken');
});
