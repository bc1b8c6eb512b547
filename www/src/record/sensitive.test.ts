import { expect, test } from 'vitest';
import type { SensitiveSpan } from '../engine/answers';
import { entry } from '../gallery/samples';
import { veiled } from './sensitive';

const span = (from: number, to: number, place = 'title'): SensitiveSpan => ({
  field: 'bloodType',
  place,
  from,
  to,
});
const titleOf = (title: string | null, ...sensitive: SensitiveSpan[]) =>
  veiled({ ...entry, recorded: { ...entry.recorded, title, sensitive } }).recorded.title;

test('what a title tells of a person is veiled, also where two places overlap', () => {
  expect(titleOf('登记血型为乙型', span(2, 4))).toBe('登记＊＊为乙型');
  expect(titleOf('登记血型为乙型', span(2, 5), span(4, 7))).toBe('登记＊＊＊＊＊');
});

test('what stands in another text does not touch the title', () => {
  expect(titleOf('登记血型', span(2, 4, 'history[0].what'))).toBe('登记血型');
  expect(titleOf(null, span(0, 2))).toBeNull();
});
