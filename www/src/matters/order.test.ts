import { expect, test } from 'vitest';
import type { Draft } from '../drafts/draft';
import { draft, handedIn, inMemory, told, toldLate, toldWaiting } from '../gallery/drafts';
import { inOrder, type ToldMatter } from './order';
import { dueNext, isLate, type Told } from './told';

const matter = (of: Draft, title: string, said: Told): ToldMatter => ({
  item: { ...inMemory, draft: { ...of, title } },
  told: said,
});

test('what is due next comes first, then what waits for the person, and what is closed last', () => {
  const closed = { ...handedIn, log: { ...handedIn.log, closedOn: '2026-11-21' } };
  const answered = {
    ...handedIn,
    log: { ...handedIn.log, answered: { on: '2026-11-21', result: 'other' as const } },
  };
  const order = inOrder([
    matter(closed, 'closed', toldLate),
    matter(answered, 'answered', told),
    matter(draft, 'prepared', told),
    matter(handedIn, 'no day', told),
    matter(handedIn, 'waiting', toldWaiting),
    matter(handedIn, 'late', toldLate),
  ]);
  expect(order.map(({ item }) => item.draft.title)).toEqual([
    'late', 'waiting', 'no day', 'prepared', 'answered', 'closed',
  ]); // prettier-ignore
});

test('a limit of a draft of law is never due', () => {
  const ofDraft = { ...toldLate, clocks: toldLate.clocks.map((clock) => ({ ...clock, draft: true })) };
  expect([dueNext(toldLate), isLate(toldLate)]).toEqual(['2026-11-11', true]);
  expect([dueNext(ofDraft), isLate(ofDraft)]).toEqual([null, false]);
});
