import { afterEach, expect, test } from 'vitest';
import { offer } from '../gallery/codes';
import { opened } from '../gallery/opened';
import { forgetEverything, inMemory } from '../keeping/memory';
import { closeRecord, sheet } from '../record/sheet';
import { choose, chosenLines } from './chosen';

afterEach(forgetEverything);

const ids = () => chosenLines(offer).map(({ id }) => id);
const atFirst = ['name', 'number', 'source', 'count'];
const held = () => inMemory().map(({ title }) => title);

test('at first it is who and how many; a choice keeps the order of the lines', () => {
  sheet.value = opened();
  expect(ids()).toEqual(atFirst);
  choose(offer, 'entry:e2', true);
  expect(ids()).toEqual(['name', 'number', 'source', 'count', 'entry:e2']);
});

test('a choice is held in memory, says so, and is wiped', () => {
  sheet.value = opened();
  expect(held()).not.toContain('企业信用二维码里选的内容');
  choose(offer, 'count', false);
  expect(held()).toContain('企业信用二维码里选的内容');
  forgetEverything();
  expect(held()).toEqual([]);
  expect(ids()).toEqual(atFirst);
});

test('it goes with the record', () => {
  sheet.value = opened();
  choose(offer, 'count', false);
  sheet.value = { ...opened(), asOf: '2027-01-01' };
  expect(ids()).toEqual(['name', 'number', 'source']);
  closeRecord();
  expect(ids()).toEqual(atFirst);
});
