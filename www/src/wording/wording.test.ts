import { afterEach, expect, test } from 'vitest';
import { dayInWords } from './day';
import { en } from './en';
import { language, speak, wording } from './index';
import { pseudo } from './pseudo';
import { zhCN } from './zh-CN';

afterEach(() => speak('zh-CN'));

/** Every text of a catalogue with its path; functions are asked with facts that name themselves. */
function texts(words: unknown, path: string): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (words === null) return []; // there is nothing to say
  if (typeof words === 'function') {
    const facts = { of: () => '1', result: '1', key: '1', found: '1', expected: '1', last: '1' };
    const takesFacts = /^\.(problems|steps|record\.sentence)\./.test(path);
    const answers = takesFacts
      ? [facts]
      : /\.(join|listed|leftOut|answers|more|sentences)$/.test(path)
        ? [['1']]
        : ['1', '1', '1', '1'];
    return [[path, String((words as (...given: unknown[]) => unknown)(...answers))]];
  }
  return Object.entries(words as object).flatMap(([key, word]) => texts(word, `${path}.${key}`));
}

test('no English text has Chinese in it', () => {
  const chinese = texts(en, '').filter(([, text]) => /[\u3000-\u9fff\uff00-\uffef]/.test(text));
  expect(chinese).toEqual([]);
});

test.each([zhCN, en])('every text says something', (words) => {
  const empty = texts(words, '').filter(([, text]) => text.trim() === '' || text.includes('undefined'));
  expect(empty).toEqual([]);
});

test('a language switch reaches the catalogue, the document and the days', async () => {
  expect(dayInWords('2026-02-01')).toBe('2026年2月1日');
  await speak('en');
  expect(wording.value.siteName).toBe('Credit Plain');
  expect(language.value).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  expect(dayInWords('2026-02-01')).toBe('1 February 2026');
});

test('the pseudo-locale brackets plain texts, lists and what functions say', () => {
  const words = pseudo({ title: '甲', lines: ['乙'], count: (n: number) => `${n} 条` });
  expect(words.title).toBe('⟦甲～⟧');
  expect(words.lines).toEqual(['⟦乙～⟧']);
  expect(words.count(3)).toBe('⟦3 条～～⟧');
});
