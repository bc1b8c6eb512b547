import { expect, test } from 'vitest';
import { en } from '../wording/en';
import { zhCN } from '../wording/zh-CN';
import { measuresFor } from './search';

test.each([
  ['限高', 'highConsumption'],
  ['坐飞机', 'highConsumption'],
  ['不让我坐高铁', 'highConsumption'],
  ['孩子上学', 'highConsumption'],
  ['贷款', 'subsidyLimit'],
  ['招标', 'bidBan'],
  ['补贴', 'subsidyCancel'],
  ['出境', 'exitBan'],
  ['公务员', 'civilServiceBan'],
  ['停水停电', 'basicServiceDenied'],
  ['约谈', 'talk'],
  ['保证金', 'depositRaise'],
])('%s may mean %s', (typed, kind) => {
  expect(measuresFor(typed, zhCN)).toContain(kind);
});

test('in English people say other words', () => {
  expect(measuresFor('Flight', en)).toEqual(['highConsumption']);
});

test('without a word all are offered, and a word that nobody says finds none', () => {
  expect(measuresFor(' ', zhCN)).toEqual(Object.keys(zhCN.applied));
  expect(measuresFor('罚抄写', zhCN)).toEqual([]);
});

test('the words of the law find their measure in both languages', () => {
  for (const words of [zhCN, en]) {
    for (const [kind, name] of Object.entries(words.applied))
      expect(measuresFor(name, words)).toContain(kind);
  }
});
