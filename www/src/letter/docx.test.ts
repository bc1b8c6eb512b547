import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { longLetter, shortLetter, statement } from '../gallery/letter-samples';
import { docxOf } from './docx';
import type { Letter } from './letter';
import { letterText } from './text';

/** What a reader of Word documents that is not ours finds in it; a document that is not well formed makes it throw. */
async function read(letter: Letter) {
  const input = { buffer: docxOf(letter) };
  const { value: text } = await mammoth.extractRawText(input);
  const { value: html, messages } = await mammoth.convertToHtml(input);
  return { text, html, messages };
}

const bare = (text: string) => text.replace(/\s/g, '');

test('another reader finds the text of the letter, character by character', async () => {
  for (const letter of [statement, { ...shortLetter, blocks: [] }]) {
    expect(bare((await read(letter)).text)).toBe(bare(letterText(letter)));
  }
  expect((await read(statement)).text).toContain('证人是𠮷某、㛃某。');
  expect(letterText(statement).length).toBeGreaterThan(10_000);
});

test('another reader finds the tables with every cell in its place, and the headings', async () => {
  const { html } = await read(longLetter);
  const found = new DOMParser().parseFromString(html, 'text/html');
  const cells = [...found.querySelectorAll('th, td')].map(({ textContent }) => textContent);
  const expected = longLetter.blocks.flatMap((block) =>
    block.kind === 'facts'
      ? block.rows.flatMap(({ label, value }) => [label, value])
      : block.kind === 'table'
        ? [...block.columns, ...block.rows.flat()]
        : [],
  );
  expect(cells).toEqual(expected.map((cell) => cell || '—'));
  const headings = [...found.querySelectorAll('h1, h2, h3')].map(
    ({ tagName, textContent }) => `${tagName.slice(1)} ${textContent}`,
  );
  expect(headings).toEqual([
    '1 一、申请人',
    '1 二、有异议的信息',
    '2 （一）为什么到期了',
    '2 （二）事实和理由',
    '1 三、请求',
  ]);
});

test('another reader finds every other line of the text, in the same order', async () => {
  const found = bare((await read(longLetter)).text);
  const inTable = /^(名称|统一社会信用代码|经办人|联系电话)：|^\d\.现在写的：/;
  const lines = letterText(longLetter)
    .split('\n')
    .map(bare)
    .filter((line) => !inTable.test(line));
  let from = 0;
  for (const line of lines) {
    const at = found.indexOf(line, from);
    expect(at, line).toBeGreaterThanOrEqual(from);
    from = at + line.length;
  }
  expect(lines.length).toBeGreaterThan(20);
});

test('signs of XML are text', async () => {
  const text = '甲 <b>&amp;"乙"</b> ]]> \' \u0001';
  const found = await read({ ...shortLetter, blocks: [{ kind: 'paragraph', text }] });
  expect(found.text).toContain('甲 <b>&amp;"乙"</b> ]]> \'');
});

test('the pages are numbered by the program that opens it, on A4', () => {
  const files = unzipSync(docxOf(shortLetter));
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(file('word/footer1.xml')).toContain('w:instr=" PAGE "');
  expect(file('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(file('word/document.xml')).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
});

test('a line holds 28 characters: 16 points, set a quarter of one closer', () => {
  const styles = strFromU8(unzipSync(docxOf(shortLetter))['word/styles.xml'] ?? new Uint8Array());
  const [, paragraph = ''] = styles.split('w:styleId="paragraph"');
  expect(paragraph).toMatch(/^.*?<w:spacing w:val="-5"\/><w:sz w:val="32"\/>/);
  expect(paragraph).toMatch(/^.*?w:line="578" w:lineRule="exact"/);
});

test('it says nothing of who made it or when, and is the same each time', () => {
  const bytes = docxOf(longLetter);
  expect(docxOf(longLetter)).toEqual(bytes);
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/footer1.xml',
    'word/styles.xml',
  ]);
});
