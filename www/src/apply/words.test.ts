import { expect, test } from 'vitest';
import { fields } from '../gallery/forms';
import { inWords, isEmpty } from './words';

test.each([null, '', '  ', false, [], [{ recorded: ' ' }]])('%j is nothing', (value) => {
  expect(isEmpty(value)).toBe(true);
});

test.each(['甲', true, ['wrong'], [{ recorded: '甲' }]])('%j is something', (value) => {
  expect(isEmpty(value)).toBe(false);
});

test.each([
  [fields.name, ' 甲 ', '甲'],
  [fields.day, '2025-05-20', '2025年5月20日'],
  [fields.day, '2025-13-20', '2025-13-20'],
  [fields.receiver, 'provider', '提供信息的单位'],
  [fields.grounds, ['shownTooLong', 'gone'], '公示太久、gone'],
  [fields.acts, true, '是'],
  [fields.acts, false, '否'],
  [fields.name, null, ''],
  [fields.rows, [{ recorded: '甲' }, { recorded: '' }, { evidence: '乙' }], '现在的记载：甲\n证据：乙'],
])('a value is read back in words', (field, value, words) => {
  expect(inWords(field, value)).toBe(words);
});
