import { afterEach, expect, test } from 'vitest';
import type { Portal, Provision } from '../engine/answers';
import { lawInWords } from '../engine/packaged';
import { zhCN as words } from '../wording/zh-CN';
import { speak } from '../wording';
import { about } from '../gallery/samples';
import { lawBook } from '../record/law-book';
import { find, provisionsBehind } from './basis';
import { en } from './en';
import { guidance, ownLanguage } from './guidance';
import { localPacks, placeNames, placeOf, places } from './places';
import { termIds } from './terms';
import { isTopic, topicIds, topicOf } from './topics';
import { zhCN } from './zh-CN';

afterEach(() => speak('zh-CN'));

const { provisions, rules } = await lawInWords();
const law = lawBook(about, provisions, rules);
const marked = provisions as readonly (Provision & { readonly portal: readonly Portal[] })[];

/** All that a topic rests on. */
const basisOf = (id: (typeof topicIds)[number]) => {
  const { points, places: local } = topicOf(id);
  return [...Object.values(points), ...Object.values(local)].flat();
};

const cited = new Set(topicIds.flatMap((id) => provisionsBehind(basisOf(id), law)));

test('all that a topic cites is in the law', () => {
  const ids = topicIds.flatMap(basisOf);
  const known = new Set([...rules, ...provisions].map(({ id }) => id));
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(ids.filter((id) => find([id], law).provisions.length === 0)).toEqual([]);
});

test('a rule that a topic cites sets a limit or a period, which can be said', () => {
  const effects = topicIds.flatMap((id) => find(basisOf(id), law).rules.map(({ effect }) => effect));
  expect(effects.length).toBeGreaterThan(20);
  expect(effects.filter((effect) => !('clock' in effect) && !('display' in effect))).toEqual([]);
});

test('every provision in force that is plain guidance is told in a topic', () => {
  const guided = marked.filter(({ pack, portal }) => pack !== 'HLJD' && portal.includes('I'));
  expect(guided.length).toBeGreaterThan(70);
  expect(guided.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});

test('no topic rests on a draft', () => {
  expect([...cited].filter((id) => id.startsWith('HLJD'))).toEqual([]);
});

test('what a place says rests on the law of that place', () => {
  for (const id of topicIds) {
    const local = topicOf(id).places;
    for (const pack of localPacks) {
      const strange = provisionsBehind(local[pack] ?? [], law).filter(
        (one) => law.provision(one).pack !== pack,
      );
      expect(strange, `${id} in ${pack}`).toEqual([]);
    }
  }
});

test('a gist that is shown for its numbers is cited in its place, and a marked point is there', () => {
  for (const id of topicIds) {
    const { tells = [], marks = {}, points, places: local } = topicOf(id);
    const behind = provisionsBehind(Object.values(local).flat(), law);
    expect(tells.filter((one) => !behind.includes(one))).toEqual([]);
    expect(Object.keys(marks).filter((name) => points[name]?.length !== 0)).toEqual([]);
  }
});

test('each topic leads on to others that there are, and none is out of reach', () => {
  const next = topicIds.map((id) => topicOf(id).next);
  expect(next.flat().filter((id) => !isTopic(id))).toEqual([]);
  expect(next.every((ids) => ids.length > 0)).toBe(true);
});

test('every word of the glossary belongs to a topic', () => {
  const used = new Set(topicIds.flatMap((id) => topicOf(id).terms));
  expect(termIds.filter((id) => !used.has(id))).toEqual([]);
});

/** Every text of a catalogue. */
function texts(of: unknown): string[] {
  if (typeof of === 'string') return [of];
  return Object.values(of as object).flatMap(texts);
}

test('the guide sets no number of its own: those of the law come from the law', () => {
  const number = /[0-9０-９一二三四五六七八九十百千万两]+ ?(个?工作日|个月|年内|年以|日内|天内|天以|元|倍)/;
  expect(texts(zhCN).filter((text) => number.test(text))).toEqual([]);
  const english =
    /(\d|\b(two|three|five|seven|ten|fifteen|twenty)) ?(working days?|days?|weeks?|months?|years?|yuan)\b/i;
  expect(texts(en).filter((text) => english.test(text))).toEqual([]);
});

test('no English text has Chinese in it, and no text is empty', () => {
  expect(texts(en).filter((text) => /[\u3000-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
  expect([...texts(en), ...texts(zhCN)].filter((text) => text.trim() === '')).toEqual([]);
});

test('points are short: three to eight of them, none longer than a breath', () => {
  for (const id of topicIds) {
    const points = Object.values<string>(zhCN.topics[id].points);
    expect(points.length, id).toBeGreaterThanOrEqual(3);
    expect(points.length, id).toBeLessThanOrEqual(8);
    expect(
      points.filter((text) => text.length > 90),
      id,
    ).toEqual([]);
  }
});

test('the guide follows the language of the page, and says so until it does', async () => {
  expect(ownLanguage()).toBeUndefined();
  await speak('en');
  await expect.poll(() => guidance.value.language).toBe('en');
  expect(ownLanguage()).toBeUndefined();
  guidance.value = zhCN;
  expect(ownLanguage()).toBe('zh-CN');
});

/** The beginnings of division codes that a pack names in its own file. */
const packFiles = import.meta.glob<string>('../../../src/law/*/pack.toml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('the places are those for which the law has packs, each with all that speak there', () => {
  const reach = localPacks.map((pack) => {
    const text = packFiles[`../../../src/law/${pack}/pack.toml`] ?? '';
    return { pack, division: /^divisions = \["(\d+)"\]$/m.exec(text)?.[1] ?? '' };
  });
  expect(reach.every(({ division }) => division !== '')).toBe(true);
  for (const { division } of reach) {
    const speaking = reach.filter((one) => division.startsWith(one.division)).map(({ pack }) => pack);
    const place = placeOf([...speaking, 'O36', 'CC']);
    expect([...places[place]].sort()).toEqual([...speaking].sort());
  }
  expect(placeNames).toHaveLength(reach.length + 1);
  expect(placeOf(['O36', 'D22'])).toBe('elsewhere');
  expect(Object.keys(words.guide.places.names)).toEqual(placeNames);
});
