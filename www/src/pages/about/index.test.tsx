import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { AboutPage } from '.';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';

test('it tells the version, how far the calendar is known and when the law was checked', () => {
  const [pack] = about.packs;
  if (!pack) throw new Error('the sample has no pack');
  const packs = [
    { ...pack, verifiedOn: '2026-10-01' },
    { ...pack, verifiedOn: '2026-11-02' },
  ];
  render(
    <Law.Provider value={lawBook({ ...about, engine: '9.9.9', packs }, provisions)}>
      <AboutPage />
    </Law.Provider>,
  );
  expect(screen.getByText('计算部分 9.9.9')).toBeTruthy();
  expect(screen.getByText(/目前知道到/)).toBeTruthy();
  expect(screen.getByText('法规最近一次核对：2026年11月2日。')).toBeTruthy();
});

test('without an engine it still says what this is and where to look further', () => {
  render(<AboutPage />);
  expect(screen.getByRole('heading', { name: '这是什么' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: '版本' })).toBeNull();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/privacy',
    '#/law',
  ]);
});
