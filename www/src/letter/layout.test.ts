import { expect, test } from 'vitest';
import { longLetter, shortLetter, statement } from '../gallery/letter-samples';
import { flow } from './flow';
import { pagesOf, type Mark, type Measure, type Page } from './layout';
import type { Letter } from './letter';

/** Every character as wide as it is high, Latin ones half of it. */
const measure: Measure = (text, { size }) =>
  Array.from(text).reduce((sum, sign) => sum + (sign < '\u0250' ? 0.5 : 1) * size, 0);

type Text = Extract<Mark, { kind: 'text' }>;
const texts = (page: Page) => page.filter((mark): mark is Text => mark.kind === 'text');
const body = (page: Page) => texts(page).slice(0, -1);
const bare = (text: string) => text.replace(/\s/g, '');
const millimetre = 72 / 25.4;

const all = (letter: Letter) => pagesOf(letter, measure);

test('every text of the letter is drawn, in its order', () => {
  for (const letter of [shortLetter, statement]) {
    const drawn = all(letter)
      .flatMap(body)
      .map(({ text }) => text);
    const expected = flow(letter).flatMap((part) => (part.kind === 'table' ? part.rows.flat() : [part.text]));
    expect(bare(drawn.join(''))).toBe(bare(expected.join('')));
  }
});

test('every cell of every table is drawn', () => {
  const drawn = bare(
    all(longLetter)
      .flatMap(body)
      .map(({ text }) => text)
      .join(''),
  );
  expect(drawn).toContain('现在写的应当写的依据');
  expect(drawn).toContain('缴款收据No.0000123，与决定书一致');
});

test('nothing is drawn outside the margins, and each page has its number', () => {
  for (const letter of [shortLetter, longLetter, statement]) {
    all(letter).forEach((page, at) => {
      for (const { text, x, y, type } of body(page)) {
        expect(x).toBeGreaterThanOrEqual(28 * millimetre - 0.01);
        expect(x + measure(text, type)).toBeLessThanOrEqual((210 - 26) * millimetre + 0.01);
        expect(y).toBeGreaterThan(37 * millimetre);
        expect(y).toBeLessThan((297 - 35) * millimetre);
      }
      expect(texts(page)[texts(page).length - 1]?.text).toBe(`— ${at + 1} —`);
    });
  }
});

test('a page takes 22 lines of 28 characters, so a long statement takes as many pages as that needs', () => {
  const pages = all({ ...statement, blocks: [{ kind: 'paragraph', text: '字'.repeat(10_000) }] });
  // 28 characters in a line, two fewer in the first: 358 lines. The first page has a title, too.
  expect(body(pages[1] ?? []).length).toBe(22);
  expect(body(pages[1] ?? []).map(({ text }) => text.length)).toEqual(Array.from({ length: 22 }, () => 28));
  expect(pages.length).toBe(17);
});

test('a table that goes on over the page has its head again, and a row stays in one piece', () => {
  const rows = Array.from({ length: 40 }, (_, nth) => [`第${nth}行`, '字'.repeat(50), '丙']);
  const pages = all({ ...shortLetter, blocks: [{ kind: 'table', columns: ['甲栏', '乙栏', '丙栏'], rows }] });
  expect(pages.length).toBeGreaterThan(2);
  const heads = pages.map((page) => texts(page).filter(({ text }) => text === '甲栏').length);
  const first = pages.map((page) => body(page).some(({ text }) => text.startsWith('第')));
  expect(heads).toEqual(first.map((has) => (has ? 1 : 0)));
  for (const page of pages) {
    const begun = body(page).filter(({ text }) => text.startsWith('第')).length;
    const characters = body(page).reduce((sum, { text }) => sum + (/^字+$/.test(text) ? text.length : 0), 0);
    expect(characters).toBe(begun * 50);
  }
});

test('a row that is higher than a page goes on over it, and nothing of it is lost', () => {
  const pages = all({
    ...shortLetter,
    blocks: [{ kind: 'facts', rows: [{ label: '经过', value: '字'.repeat(5000) }] }],
  });
  const drawn = pages
    .flatMap(body)
    .reduce((sum, { text }) => sum + (/^字+$/.test(text) ? text.length : 0), 0);
  expect(drawn).toBe(5000);
  for (const page of pages) {
    for (const { y } of body(page)) expect(y).toBeLessThan((297 - 35) * millimetre);
  }
});

test('who signs and the day stand on one page, and no heading is the last line of one', () => {
  for (let lines = 1; lines <= 30; lines += 1) {
    const blocks = Array.from({ length: lines }, () => ({ kind: 'paragraph', text: '字' }) as const);
    const letter: Letter = {
      ...longLetter,
      blocks: [
        ...blocks,
        { kind: 'heading', level: 1, text: '一、请求' },
        { kind: 'paragraph', text: '如上。' },
      ],
    };
    const pages = all(letter).map((page) => body(page).map(({ text }) => text));
    const signed = pages.find((page) => page.some((text) => text.startsWith('申请单位')));
    expect(signed).toContain('2026年11月21日');
    const heading = pages.find((page) => page.includes('一、请求'));
    expect(heading).toContain('如上。');
  }
});
