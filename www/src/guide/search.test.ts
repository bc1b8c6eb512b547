import { expect, test } from 'vitest';
import { sampleLaw } from '../gallery/law-sample';
import { en } from './en';
import { entriesOf, search } from './search';
import { zhCN } from './zh-CN';

const entries = entriesOf(zhCN, sampleLaw);
const ids = (query: string) => search(query, entries).entries.map(({ id }) => id);

test.each([
  ['克拉玛依市', ['KLM']],
  ['克拉玛依 公开', ['KLM-33']],
  ['第33条', ['KLM-33']],
  ['３３', ['KLM-33']],
  ['第三十三条', ['KLM-33']],
  ['龘龘', []],
  [' ', []],
])('%j finds %j', (query, expected) => {
  expect(ids(query).filter((id) => /^[A-Z]/.test(id))).toEqual(expected);
});

test('a title says more than a text', () => {
  const found = search('异议', entries).entries.slice(0, 3);
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'term objection',
    'topic objection',
    'term marking',
  ]);
  expect(ids('管理办法').slice(0, 2)).toEqual(['O36', 'O58']);
});

test.each([
  ['消掉', 'repair'],
  ['罚单怎么消掉', 'repair'],
  ['怎么把处罚删掉', 'repair'],
  ['处罚公示多久', 'how-long'],
  ['多久', 'how-long'],
  ['黑名单', 'serious-list'],
  ['老赖', 'wrong-door'],
  ['限高', 'measures'],
  ['记错了怎么办', 'objection'],
  ['信用卡逾期', 'wrong-door'],
  ['修复要钱吗', 'scams'],
  ['孩子', 'minors'],
  ['税号', 'credit-code'],
  ['信用分', 'evaluation'],
  ['天眼查还在显示', 'after-repair'],
  ['打官司', 'complaints'],
])('people who say %j find the topic %j among the first', (query, topic) => {
  const found = search(query, entries).entries.filter(({ kind }) => kind === 'topic');
  expect(found.slice(0, 4).map(({ id }) => id)).toContain(topic);
});

test('signs of a word that stand apart are found where the word is not', () => {
  const { entries: found, nearest } = search('复议诉讼', entries);
  expect(found.map(({ id }) => id)).toContain('complaints');
  expect(nearest).toBe(false);
});

test('where nothing holds all of it, what holds most comes first and is called near', () => {
  const { entries: found, nearest } = search('异议 龘龘', entries);
  expect(nearest).toBe(true);
  expect(found[0]?.id).toBe('objection');
});

test('in English the English guide is found', () => {
  const english = entriesOf(en, sampleLaw);
  expect(search('blacklist', english).entries[0]?.id).toBe('serious-list');
  expect(search('HOW LONG', english).entries[0]?.id).toBe('how-long');
});
