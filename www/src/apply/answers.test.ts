import { afterEach, beforeEach, expect, test } from 'vitest';
import { fields, papers } from '../gallery/forms';
import { opened } from '../gallery/opened';
import { forgetEverything, inMemory } from '../keeping/memory';
import { closeRecord, sheet } from '../record/sheet';
import { answersTo, papersField, said, say } from './answers';
import type { Matter } from './matter';

const objection: Matter = { form: 'F3', entry: 'e1' };
const repair: Matter = { form: 'F1', entry: 'e1' };
const other: Matter = { form: 'F3', entry: 'e2' };
const query: Matter = { form: 'F7', entry: null };

beforeEach(() => {
  closeRecord();
  sheet.value = opened();
});
afterEach(closeRecord);

test('who writes is asked once for all letters', () => {
  say(objection, fields.phone, '0990-0000000');
  for (const matter of [objection, repair, other, query])
    expect(answersTo(matter)).toEqual({ 'applicant.phone': '0990-0000000' });
});

test('what happened is asked once for all letters about one entry, and for no other entry', () => {
  say(objection, fields.day, '2025-05-21');
  expect(answersTo(repair)).toEqual({ 'entry.decidedOn': '2025-05-21' });
  expect(answersTo(other)).toEqual({});
  expect(said(other, fields.day)).toBeNull();
});

test('to whom it goes and what goes with it belongs to one letter', () => {
  say(objection, fields.receiver, 'provider');
  say(objection, { id: papersField, kind: 'choices', options: [], columns: [] }, ['licence']);
  expect(answersTo(objection)).toEqual({ 'letter.receiver': 'provider', attachments: ['licence'] });
  expect(answersTo(repair)).toEqual({});
});

test('an emptied field is an answer too', () => {
  say(objection, fields.name, '');
  expect(answersTo(objection)).toEqual({ 'applicant.name': '' });
});

test('answers of every kind are told in words among what is in memory, and wiped with it', () => {
  say(objection, fields.phone, '0990');
  say(objection, fields.grounds, ['wrong']);
  say(objection, fields.acts, true);
  say(objection, fields.rows, [{ recorded: '甲', shouldBe: '乙' }]);
  const options = papers.map(({ id, name }) => ({ id, label: name, preset: false }));
  say(objection, { id: papersField, kind: 'choices', options, columns: [] }, ['licence']);
  const told = inMemory().filter(({ title }) => title !== '打开的记录');
  const size = (text: string) => new TextEncoder().encode(text).length;
  expect(Object.fromEntries(told.map(({ title, bytes }) => [title, bytes]))).toEqual({
    联系电话: 4,
    为什么提异议: size('内容有错误'),
    由别人代我去办: size('是'),
    '哪里不对，应该是什么': size('现在的记载：甲；应当是：乙'),
    材料齐不齐: size('营业执照复印件'),
  });
  forgetEverything();
  expect(answersTo(objection)).toEqual({});
  expect(inMemory()).toEqual([]);
});

const another = { ...opened(), text: '{"another":1}', origin: '{"another":1}' };
const mine = { 'applicant.phone': '0990' };

test('as of another day, and with what was written into the record here, they stay', () => {
  say(objection, fields.phone, '0990');
  sheet.value = { ...opened(), asOf: '2027-01-01' };
  expect(answersTo(objection)).toEqual(mine);
  sheet.value = { ...opened(), text: '{"grown":1}' };
  expect(answersTo(objection)).toEqual(mine);
});

test('they wait for their record while another one is open, and none is told of another', () => {
  say(objection, fields.phone, '0990');
  sheet.value = another;
  expect(answersTo(objection)).toEqual({});
  const titles = inMemory().map(({ title }) => title);
  expect(titles).toEqual(['打开的记录', '另一份记录的申请里填过的内容']);
  say(objection, fields.phone, '0991');
  sheet.value = opened();
  expect(answersTo(objection)).toEqual(mine);
  sheet.value = another;
  expect(answersTo(objection)).toEqual({ 'applicant.phone': '0991' });
});

test.each([
  ['closing the record', closeRecord],
  ['forgetting everything', forgetEverything],
])('%s forgets those of other records, too', (_, forget) => {
  say(objection, fields.phone, '0990');
  sheet.value = another;
  forget();
  expect(inMemory()).toEqual([]);
  sheet.value = opened();
  expect(answersTo(objection)).toEqual({});
});
