import { afterEach, beforeEach, expect, test } from 'vitest';
import { answersTo, ofWriter, say, sayAgain, type Asked } from '../apply/answers';
import { opened } from '../gallery/opened';
import { inMemory as told, forgetEverything } from '../keeping/memory';
import { closeRecord, sheet } from '../record/sheet';
import { allWords } from '../wording';
import { desk, ofLetter, onDesk, setLive, typedSince } from './desk';
import type { Draft } from './draft';
import { takeUp } from './new-draft';
import { writeOn } from './reopen';

const matter = { form: 'F3', entry: 'e1' } as const;
const field = (id: string): Asked => ({
  id,
  kind: 'text',
  options: [],
  columns: [],
  label: { zh: id, en: id },
});
const phone = field('applicant.phone');
const open = opened();

beforeEach(async () => {
  await allWords();
  closeRecord();
  desk.value = [];
  sheet.value = open;
});
afterEach(closeRecord);

const answers = (id: string) => onDesk(id)?.draft.answers;

test('a letter that was taken up follows what is answered from then on', () => {
  say(matter, phone, '1');
  const { id, keepUntil } = takeUp(matter, open, null);
  expect(keepUntil).toBe('2027-02-19');
  say(matter, phone, '2');
  expect(answers(id)).toEqual({ 'applicant.phone': '2' });
  expect(ofLetter(matter, open.text)?.draft.id).toBe(id);
});

test('with another record, or a letter of another matter, it stays as it was', () => {
  say(matter, phone, '1');
  const first = takeUp(matter, open, null).id;
  const other = { form: 'F1', entry: 'e1' } as const;
  const second = takeUp(other, open, null).id;
  say(other, phone, '2');
  expect([answers(first), answers(second)]).toEqual([{ 'applicant.phone': '1' }, { 'applicant.phone': '2' }]);
  sheet.value = { ...open, text: '{"another":1}' };
  say(other, phone, '3');
  expect(answers(second)).toEqual({ 'applicant.phone': '2' });
  expect(onDesk(second)?.live).toBe(false);
});

const draftOf = (id: string): Draft => {
  const draft = onDesk(id)?.draft;
  if (draft === undefined) throw new Error('not on the desk');
  return draft;
};

test('what is typed in another letter that is no matter changes no draft', () => {
  say(matter, phone, '1');
  const { id } = takeUp(matter, open, null);
  const other = { form: 'F1', entry: 'e1' } as const;
  say(other, field('letter.date'), 'only of the other');
  expect(onDesk(id)?.live).toBe(true);
  say(other, phone, '2');
  expect(answers(id)).toEqual({ 'applicant.phone': '1' });
  expect(onDesk(id)?.live).toBe(false);
  say(matter, field('objection.facts'), 'x');
  expect(answers(id)).toEqual({ 'applicant.phone': '1' });
});

test('what was typed since is kept beside what the draft has, until the person chooses', () => {
  say(matter, phone, '1');
  say(matter, field('objection.facts'), 'x');
  const { id } = takeUp(matter, open, null);
  expect(typedSince(draftOf(id))).toBeNull();
  say({ form: 'F1', entry: 'e1' }, phone, '2');
  const both = { 'applicant.phone': '2', 'objection.facts': 'x' };
  expect(typedSince(draftOf(id))).toEqual(both);
  writeOn(draftOf(id), both);
  expect(answers(id)).toEqual(both);
  expect(onDesk(id)?.live).toBe(true);
});

test('what is typed for an entry of another record is no later word of this one', () => {
  say(matter, phone, '1');
  const { id } = takeUp(matter, open, null);
  sheet.value = { ...open, text: '{"another":1}' };
  say(matter, phone, '2');
  expect(typedSince(draftOf(id))).toBeNull();
});

test('closing the record empties the fields, never the draft', () => {
  say(matter, phone, '1');
  const { id } = takeUp(matter, open, null);
  closeRecord();
  expect(answers(id)).toEqual({ 'applicant.phone': '1' });
  sheet.value = open;
  expect(answersTo(matter)).toEqual({});
  sayAgain(matter, answers(id) ?? {});
  setLive(id);
  expect(answersTo(matter)).toEqual({ 'applicant.phone': '1' });
});

test('saying again takes away what was said and is not in the draft', () => {
  say(matter, field('objection.facts'), 'x');
  sayAgain(matter, { 'applicant.phone': '1', 'objection.rows': [{ a: 'b' }], 'agent.acts': true });
  expect(answersTo(matter)).toEqual({
    'applicant.phone': '1',
    'objection.rows': [{ a: 'b' }],
    'agent.acts': true,
  });
  expect(ofWriter(answersTo(matter))).toEqual({ 'applicant.phone': '1', 'agent.acts': true });
});

test('the privacy page is told, and wiping takes it', () => {
  takeUp(matter, open, null);
  expect(told().map(({ title }) => title)).toContain('事项：异议申请');
  forgetEverything();
  expect(desk.value).toEqual([]);
});
