import { render, screen, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LawPage } from '.';
import type { PackView } from '../../engine/answers';
import { lawInWords } from '../../engine/packaged';
import { city, national } from '../../gallery/law';
import { LawSample } from '../../gallery/law-sample';
import { about } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { asked } from '../../router';
import { forgetTyped } from '../../typed';
import { speak, type Language } from '../../wording';
import { zhCN } from '../../wording/zh-CN';
import { inOrder } from './order';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  asked.value = null;
  forgetTyped();
});

afterAll(() => speak('zh-CN'));

const page = (
  <LawSample>
    <LawPage />
  </LawSample>
);

test('law first, drafts apart, what was repealed last; every pack under the heading of its group', () => {
  render(page);
  const headings = screen
    .getAllByRole('heading')
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(headings.filter((heading) => /^H[123]/.test(heading))).toEqual([
    'H1 法律依据',
    'H2 有效的规定',
    'H3 克拉玛依市社会信用条例',
    'H3 信用修复管理办法',
    'H2 草案，不是法律',
    'H3 黑龙江省社会信用条例（征求意见稿）',
    'H2 已经废止的规定',
    'H3 失信行为纠正后的信用信息修复管理办法（试行）',
  ]);
});

test('the nearest stand first, and before them those that speak for the open record', () => {
  const of = (id: string, level: PackView['level']): PackView => ({ ...city, id, level });
  const packs = [of('N', 'national'), of('C', 'city'), of('P', 'province'), of('D', 'city')];
  const ids = (yours: string[]) => inOrder(packs, 'inForce', new Set(yours)).map(({ id }) => id);
  expect(ids([])).toEqual(['C', 'D', 'P', 'N']);
  expect(ids(['P', 'N'])).toEqual(['P', 'N', 'C', 'D']);
  expect(inOrder([{ ...national, status: 'draft' }], 'inForce', new Set())).toEqual([]);
});

test('each mark is explained', () => {
  render(page);
  const marks = screen.getByText('每个标记是什么意思？').closest('details');
  expect(marks?.textContent).toContain('尚未核实 是我们的推断或者记忆，没有找到出处。');
});

test('an address that names a provision unfolds all around it and takes the focus there', () => {
  asked.value = 'KLM-33';
  render(page);
  const place = document.getElementById('/law/KLM-33');
  expect(document.activeElement).toBe(place);
  const folds = (within: Element | null | undefined) => [...(within?.querySelectorAll('details') ?? [])];
  expect(folds(document.getElementById('/law/KLM')).map(({ open }) => open)).toEqual([true, true]);
  expect(folds(document.getElementById('/law/O36')).map(({ open }) => open)).toEqual([false, false]);
});

test('an address that names a pack unfolds it, its provisions stay folded', () => {
  asked.value = 'O36';
  render(page);
  const pack = document.getElementById('/law/O36');
  expect(document.activeElement).toBe(pack);
  expect([...(pack?.querySelectorAll('details') ?? [])].map(({ open }) => open)).toEqual([true, false]);
});

test('an address is followed once the law is there, and not again when the page is drawn anew', () => {
  asked.value = 'KLM-33';
  const withLaw = (law: Parameters<typeof lawBook>) => (
    <Law.Provider value={lawBook(...law)}>
      <LawPage />
    </Law.Provider>
  );
  const provisions = [{ id: 'KLM-33', pack: 'KLM', article: '第三十三条', gist: '大意' }];
  const { rerender } = render(withLaw([about, []]));
  expect(document.activeElement).toBe(document.body);
  rerender(withLaw([about, provisions]));
  expect(document.activeElement?.id).toBe('/law/KLM-33');
  screen.getByRole('searchbox').focus();
  rerender(withLaw([about, provisions]));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('an address that names nothing known leaves the page as it is', () => {
  asked.value = 'XX-1';
  render(page);
  expect(document.activeElement).toBe(document.body);
});

test.each<Language>(['zh-CN', 'en'])('every rule of the published law has words in %s', async (language) => {
  await speak(language);
  const { provisions, rules } = await lawInWords();
  expect(rules.length).toBeGreaterThan(300);
  const ids = [...new Set(provisions.map(({ pack }) => pack))];
  const packs = ids.map((id) => ({ ...city, id, title: id }));
  const { container } = render(
    <Law.Provider value={lawBook({ ...about, packs }, provisions, rules)}>
      <LawPage />
    </Law.Provider>,
  );
  expect(container.textContent).not.toMatch(/undefined|NaN|null|\[object/);
  const words = [...container.querySelectorAll('.law-rule h5, .law-rule p, .law-rule dd, .law-rule li')];
  expect(words.filter(({ textContent }) => textContent.trim() === '')).toEqual([]);
});

/** What a pack tells under headings of their own, and what it leaves to the page of a record. */
const told = ['display', 'clock', 'class', 'form', 'qualifies', 'supervised', 'method'];
const untold = ['finding'];

test('from every rule follows something that the page knows', async () => {
  const { rules } = await lawInWords();
  const kinds = new Set(rules.flatMap(({ effect }) => Object.keys(effect)));
  expect([...kinds].sort()).toEqual([...told, ...untold].sort());
});

test('what is noted of a pack is noted of one that there is', async () => {
  const { provisions } = await lawInWords();
  const packs = new Set(provisions.map(({ pack }) => pack));
  expect(Object.keys(zhCN.law.notes).filter((id) => !packs.has(id))).toEqual([]);
});

test('all that stands in a group is a list of packs', () => {
  render(page);
  const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.closest('section'));
  const counts = groups.map((group) => group && within(group).getAllByRole('article').length);
  expect(counts).toEqual([2, 1, 1]);
});
