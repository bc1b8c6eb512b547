import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GuidePage } from '.';
import { lawInWords } from '../../engine/packaged';
import { opened } from '../../gallery/opened';
import { about, evaluation } from '../../gallery/samples';
import { choosePlace } from '../../guide/chosen-place';
import { topicIds } from '../../guide/topics';
import { Law, lawBook } from '../../record/law-book';
import { closeRecord, sheet } from '../../record/sheet';
import { asked } from '../../router';
import { forgetTyped } from '../../typed';
import { speak, type Language } from '../../wording';

const { provisions, rules } = await lawInWords();
const [city, national] = about.packs as [(typeof about.packs)[0], (typeof about.packs)[0]];
const ids = [...new Set(provisions.map(({ pack }) => pack))];
const packs = ids.map((id) => ({ ...(id === 'KLM' ? city : national), id, title: `${id} 条例` }));
const law = lawBook({ ...about, packs }, provisions, rules);

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(async () => {
  asked.value = null;
  choosePlace(undefined);
  closeRecord();
  forgetTyped();
  await speak('zh-CN');
});

function open(place: string | null) {
  asked.value = place;
  return render(
    <Law.Provider value={law}>
      <GuidePage />
    </Law.Provider>,
  );
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '在哪里办' });
const told = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('every topic can be reached from the contents, under the heading of its group', () => {
  open(null);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  for (const id of topicIds) expect(links).toContain(`#/guide/${id}`);
  expect(links).toContain('#/guide/words');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(6);
});

test('an address that names no topic says so, above the contents', () => {
  open('nothing-of-the-kind');
  expect(title()).toBe('办事指引');
  expect(screen.getByText(/没有找到这一篇/)).toBeTruthy();
});

test('a topic tells its steps, with the numbers of the law and how they were read', () => {
  const { container } = open('repair');
  expect(title()).toBe('怎样申请信用修复');
  const steps = [...container.querySelectorAll('ol.guide-points > li')];
  const answer = steps.find(({ textContent }) => textContent.includes('告诉您受不受理'));
  expect(answer?.textContent).toContain('3 个工作日');
  expect(answer?.textContent).toContain('10 个工作日');
  expect(answer?.textContent).toContain('（可靠的转述）');
  expect(
    within(answer as HTMLElement)
      .getAllByRole('link')[0]
      ?.getAttribute('href'),
  ).toBe('#/law/D22-acceptance');
});

test('what no text in the book carries has its mark', () => {
  const { container } = open('evaluation');
  const [national] = container.querySelectorAll('.guide-points > li');
  expect(national?.textContent).toContain('（可靠的转述）');
});

test('every place is told of, until one is chosen', async () => {
  open('objection');
  expect(told()).toHaveLength(6);
  fireEvent.change(choice(), { target: { value: 'karamay' } });
  await screen.findByText('在哪里办');
  expect(told()).toEqual(['《KLM 条例》', '《XJ 条例》']);
  expect(document.body.textContent).toContain('收到异议后 2 个工作日');
});

test('where a place has nothing of its own that is said, and where its law is not in the book', async () => {
  open('credit-code');
  fireEvent.change(choice(), { target: { value: 'zhangye' } });
  expect(await screen.findByText(/没有另外的规定/)).toBeTruthy();
  fireEvent.change(choice(), { target: { value: 'elsewhere' } });
  expect(await screen.findByText(/没有收进来/)).toBeTruthy();
  expect(told()).toEqual([]);
});

test('the place is that of the open record until another is chosen', async () => {
  const selection = { ...evaluation.selection, packs: evaluation.selection.packs };
  sheet.value = opened({
    selection: {
      ...selection,
      packs: [...selection.packs, { id: 'XJ', title: 'XJ', level: 'province', division: '65' }],
    },
  });
  open('objection');
  expect(choice().value).toBe('karamay');
  expect(screen.getByText('您打开了一份记录，已经按它选好了。')).toBeTruthy();
  fireEvent.change(choice(), { target: { value: '' } });
  await screen.findByRole('heading', { name: '《HLJ 条例》' });
  expect(screen.queryByText('您打开了一份记录，已经按它选好了。')).toBeNull();
});

test('amounts that no rule carries are told in the words of the law book', () => {
  open('complaints');
  const [amounts] = screen.getAllByText(/罚一万到十万元/);
  expect(amounts?.getAttribute('lang')).toBe('zh-CN');
});

test('the glossary brings the word that was asked for to the fore', () => {
  open('words.repair');
  expect(title()).toBe('词语解释');
  expect(document.activeElement?.id).toBe('/guide/words.repair');
  expect(document.activeElement?.textContent).toContain('申请提前停止公示');
});

test('from a topic to a word of the glossary the word takes the focus, not the heading', async () => {
  open('repair');
  asked.value = 'words.objection';
  await screen.findByRole('heading', { level: 1, name: '词语解释' });
  await waitFor(() => {
    expect(document.activeElement?.id).toBe('/guide/words.objection');
  });
});

test('from one topic to another the heading takes the focus', async () => {
  open('repair');
  asked.value = 'objection';
  await screen.findByRole('heading', { level: 1, name: '记录有错，怎么提异议' });
  await waitFor(() => {
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

describe.each<Language>(['zh-CN', 'en'])('in %s', (language) => {
  test.each(topicIds)('the topic %s can be read, its headings in order', async (id) => {
    await speak(language);
    const { container } = open(id);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
    const levels = [...container.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
  });
});
