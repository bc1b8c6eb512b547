import { expect, test } from 'vitest';
import { manyFacts } from '../gallery/recorded-facts';
import { blocks, parts } from './recorded';

const keys = (part: (typeof parts)[number]) =>
  blocks(manyFacts, part).map(({ item, lines }) => [
    item && `${item.key} ${item.nth}`,
    lines.map(({ key }) => key),
  ]);

test('each fact stands under one heading, once', () => {
  const paths = parts.flatMap((part) =>
    blocks(manyFacts, part).flatMap(({ lines }) =>
      lines.flatMap(({ values }) => values.map(({ path }) => path)),
    ),
  );
  const told = manyFacts.map(({ path }) => path).filter((path) => !path.startsWith('penalty.measures'));
  expect([...paths].sort()).toEqual([...told].sort());
});

test('what is in a list stands together, item by item', () => {
  expect(keys('afterwards')).toEqual([
    [null, ['duties.fulfilledOn', 'repair.appliedOn']],
    ['objection 1', ['objection.filedOn', 'objection.pausedDays']],
    ['objection 2', ['objection.filedOn']],
  ]);
});

test('a list of words is one line', () => {
  const [block] = blocks(manyFacts, 'what');
  const line = block?.lines.find(({ key }) => key === 'listing.notice.states');
  expect(line?.values.map(({ value }) => value)).toEqual(['facts', 'basis']);
});
