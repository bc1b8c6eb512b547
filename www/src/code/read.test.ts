import { expect, test } from 'vitest';
import { readSummary } from './read';
import { summaryText } from './summary';

const text = summaryText(
  ['名称：晴岚机械修理有限公司（虚构）', '企业记录里可列的公示信息：5条'],
  '2026-11-21',
);

test('the text is its title, what was chosen, the day, that it is a choice, and the digest', () => {
  // printf '企业信用信息自选摘要\n…网站核对。' | openssl dgst -sm3
  expect(text.split('\n')).toEqual([
    '企业信用信息自选摘要',
    '名称：晴岚机械修理有限公司（虚构）',
    '企业记录里可列的公示信息：5条',
    '日期：2026-11-21',
    '由企业自己挑选，不是全部，也不是机关的证明。请上公示网站核对。',
    'SM3：a578eff73b562c54503ae5eda25079def4c15f902b9a6fa0a40c047b0958dc48',
  ]);
});

test('an untouched text is unchanged, and gives what it says of the firm', () => {
  expect(readSummary(text)).toEqual({
    is: 'unchanged',
    lines: ['名称：晴岚机械修理有限公司（虚构）', '企业记录里可列的公示信息：5条'],
  });
});

test.each([
  ['lines of Windows', text.replace(/\n/g, '\r\n')],
  ['space around and between', `\n  ${text.replace(/\n/g, ' \n\n ')}\n\n`],
  [
    'a digest in capitals, with the other colon',
    text.replace(/SM3：.*$/, (line) => line.replace('：', ': ').toUpperCase()),
  ],
])('what scanners and apps do to a text does not count: %s', (_, scanned) => {
  expect(readSummary(scanned).is).toBe('unchanged');
});

test('any character that was changed, added or lost shows', () => {
  const signs = Array.from(text);
  for (let place = 11; place < signs.length; place += 1) {
    const sign = signs[place] ?? '';
    if (/\s/.test(sign)) continue;
    const other = sign === '0' ? '1' : '0';
    const changed = [...signs.slice(0, place), other, ...signs.slice(place + 1)].join('');
    expect(readSummary(changed).is, `${place} ${sign}`).not.toBe('unchanged');
  }
});

test('a line that was added or taken out shows, wherever', () => {
  expect(readSummary(text.replace('\n日期', '\n荣誉：甲\n日期')).is).toBe('changed');
  expect(readSummary(text.replace('企业记录里可列的公示信息：5条\n', '')).is).toBe('changed');
  expect(readSummary(`${text}\n荣誉：甲`).is).toBe('changed');
});

test('without its last line it is cut, with another title it is something else', () => {
  expect(readSummary(text.replace(/\nSM3.*$/, ''))).toEqual({ is: 'cut' });
  expect(readSummary(text.replace('自选', '官方'))).toEqual({ is: 'other' });
  expect(readSummary('  \n ')).toEqual({ is: 'other' });
});

test('a title with a line break in it stays one line', () => {
  const made = summaryText(['荣誉：甲\nSM3：乙'], '2026-11-21');
  expect(made.split('\n')[1]).toBe('荣誉：甲 SM3：乙');
  expect(readSummary(made).is).toBe('unchanged');
});
