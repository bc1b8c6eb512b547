import { expect, test } from 'vitest';
import { rules } from '../gallery/law';
import { about, provisions } from '../gallery/samples';
import { lawBook } from './law-book';

test('packs and provisions are found by their ids', () => {
  const book = lawBook(about, provisions);
  expect(book.title('KLM')).toBe('《克拉玛依市社会信用条例》');
  expect(book.provision('KLM-33').article).toBe('第三十三条');
  expect(book.provisionsOf('O36').map(({ id }) => id)).toEqual(['O36-periods']);
});

test('rules are found by their pack', () => {
  const ids = (pack: string) =>
    lawBook(about, provisions, rules)
      .rulesOf(pack)
      .map(({ id }) => id);
  expect(ids('KLM')).toContain('KLM-33.answer');
  expect(ids('O36')).not.toContain('KLM-33.answer');
  expect(ids('XX')).toEqual([]);
});

test('what is not in the book keeps its id, so that nothing that an answer cites is lost', () => {
  const book = lawBook(null, []);
  expect(book.title('KLM')).toBe('KLM');
  expect(book.provision('KLM-33')).toMatchObject({ id: 'KLM-33', pack: 'KLM-33' });
});
