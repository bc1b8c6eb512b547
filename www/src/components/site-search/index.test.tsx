import { signal } from '@preact/signals';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SiteSearch } from '.';
import { LawSample } from '../../gallery/law-sample';

function show(query = '') {
  const typed = signal(query);
  render(
    <LawSample>
      <SiteSearch query={typed} />
    </LawSample>,
  );
  return typed;
}

test('nothing is found, or said, before anything is typed', () => {
  show();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('what is typed leads to the provisions that tell of it, and how many there are is said', async () => {
  show();
  fireEvent.input(screen.getByRole('searchbox', { name: '想找什么' }), { target: { value: '最多公开三年' } });
  expect((await screen.findByText('找到 1 处。')).getAttribute('role')).toBe('status');
  const link = within(screen.getByRole('listitem')).getByRole('link');
  expect(link.textContent).toBe('《克拉玛依市社会信用条例》第三十三条');
  expect(link.getAttribute('href')).toBe('#/law/KLM-33');
});

test('what is found stands under its kind: the guide first, then words, then law', () => {
  show('异议');
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['指引', '词语']);
  const first = screen.getAllByRole('link')[0];
  expect(first?.textContent).toBe('记录有错，怎么提异议');
  expect(first?.getAttribute('href')).toBe('#/guide/objection');
});

test('the best are shown at once, the rest at a press; another word begins anew', async () => {
  const typed = show('处罚');
  const topics = () => screen.getAllByRole('list')[0]?.children.length ?? 0;
  expect(topics()).toBe(5);
  for (const button of screen.getAllByRole('button', { name: /^再看 \d+ 处$/ })) fireEvent.click(button);
  await screen.findByRole('heading', { name: '词语' });
  expect(topics()).toBeGreaterThan(5);
  typed.value = '修复';
  await screen.findAllByRole('button', { name: /^再看/ });
  expect(topics()).toBe(5);
});

test('nothing found is said', () => {
  show('龘龘');
  expect(screen.getByRole('status').textContent).toBe('没有找到。换个词试试。');
});

test('what only comes near is said to do no more', () => {
  show('罚款龘龘');
  expect(screen.getByRole('status').textContent).toMatch(/^没有全都对上的。下面 \d+ 处比较接近。$/);
});

test('what a draft says is marked where it is found', () => {
  show('一直公示');
  const result = screen.getByText(/征求意见稿/).closest('li');
  expect(result?.textContent).toContain('草案，不是法律');
});
