import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CertaintyMark, Citations } from '.';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';

const second = { id: 'KLM-34', pack: 'KLM', article: '第三十四条', gist: '' };

test('provisions of one text stand together under its title', () => {
  render(
    <Law.Provider value={lawBook(about, [...provisions, second])}>
      <Citations ids={['KLM-33', 'O36-periods', 'KLM-34']} />
    </Law.Provider>,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '《克拉玛依市社会信用条例》第三十三条、第三十四条',
    '《信用修复管理办法》公示期限的规定',
  ]);
});

test('each article leads to where it is told; what is not in the book leads nowhere', () => {
  render(
    <Law.Provider value={lawBook(about, provisions)}>
      <Citations ids={['KLM-33', 'XX-1']} />
    </Law.Provider>,
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/law/KLM-33']);
  expect(screen.getByRole('list').textContent).toContain('XX-1');
});

test('within a pack its own title is not said again', () => {
  render(
    <Law.Provider value={lawBook(about, provisions)}>
      <Citations ids={['KLM-33', 'O36-periods']} within="KLM" />
    </Law.Provider>,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '第三十三条',
    '《信用修复管理办法》公示期限的规定',
  ]);
});

test('within a sentence only what was not read in the official text is marked', () => {
  const { container } = render(
    <>
      <CertaintyMark certainty="official" />
      <CertaintyMark certainty={null} />
      <CertaintyMark certainty="unverified" />
    </>,
  );
  expect(container.textContent).toBe('（尚未核实）');
});
