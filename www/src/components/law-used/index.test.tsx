import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LawUsed } from '.';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';

test('the texts that were looked at are named', () => {
  render(
    <Law.Provider value={lawBook(about, provisions)}>
      <LawUsed packs={['KLM', 'O36']} placeOfSubject={false} />
    </Law.Provider>,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '《克拉玛依市社会信用条例》',
    '《信用修复管理办法》',
  ]);
  expect(screen.queryByText(/用您所在的地方来选规定/)).toBeNull();
});

test("that the subject's place stood in is said outside the fold", () => {
  render(<LawUsed packs={['KLM']} placeOfSubject />);
  expect(screen.getByText(/用您所在的地方来选规定/).closest('details')).toBeNull();
});

test('where no rule was found it says so', () => {
  render(<LawUsed packs={[]} placeOfSubject={false} />);
  expect(screen.getByText('没有找到管它的规定。')).toBeTruthy();
});
