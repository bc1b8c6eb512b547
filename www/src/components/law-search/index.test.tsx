import { signal } from '@preact/signals';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LawSearch } from '.';
import { LawSample, sampleLaw } from '../../gallery/law-sample';
import { find } from './find';

function show(query = '') {
  render(
    <LawSample>
      <LawSearch query={signal(query)} />
    </LawSample>,
  );
}

const ids = (query: string) => {
  const { packs, provisions } = find(query, sampleLaw);
  return [...packs, ...provisions].map(({ id }) => id);
};

test('nothing is found, or said, before anything is typed', () => {
  show();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('what is typed leads to the provisions that tell of it, and how many they are is said', async () => {
  show();
  fireEvent.input(screen.getByRole('searchbox', { name: '按标题、条号或者大意查找' }), {
    target: { value: '最多公开' },
  });
  expect((await screen.findByText('找到 1 处。')).getAttribute('role')).toBe('status');
  const link = within(screen.getByRole('listitem')).getByRole('link');
  expect(link.textContent).toBe('《克拉玛依市社会信用条例》第三十三条');
  expect(link.getAttribute('href')).toBe('#/law/KLM-33');
});

test('nothing found is said', () => {
  show('没有的词');
  expect(screen.getByRole('status').textContent).toBe('没有找到。换个词试试。');
});

test('what a draft says is marked where it is found', () => {
  show('一直公示');
  expect(screen.getByRole('listitem').textContent).toContain('草案，不是法律');
});

test.each([
  ['克拉玛依市', ['KLM']],
  ['克拉玛依 公开', ['KLM-33']],
  ['第33条', ['KLM-33']],
  ['３３', ['KLM-33']],
  ['第三十三条', ['KLM-33']],
  ['管理办法', ['O36', 'O58']],
  ['公开 没有的词', []],
  [' ', []],
])('%j finds %j', (query, expected) => {
  expect(ids(query)).toEqual(expected);
});
