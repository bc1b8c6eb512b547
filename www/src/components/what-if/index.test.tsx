import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WhatIf } from '.';
import { row } from '../../gallery/rows';
import { score } from '../../gallery/scores';
import { forgetTyped } from '../../typed';

afterEach(forgetTyped);

const rows = [row, { ...row, id: 'c1', kind: 'commitment', title: '一份承诺' } as const];

function show(of: Parameters<typeof WhatIf>[0]['rows'] = rows) {
  const onAdd = vi.fn();
  render(<WhatIf rows={of} score={score} asOf="2026-11-21" onAdd={onAdd} />);
  return onAdd;
}

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const options = (label: string) =>
  within(screen.getByLabelText(label))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
const type = (...parts: string[]) => {
  ['年', '月', '日'].forEach((label, place) => {
    fireEvent.input(screen.getByLabelText(label), { target: { value: parts[place] } });
  });
};
const add = () => {
  fireEvent.click(screen.getByRole('button', { name: '加上这一步' }));
};
const errors = async () =>
  within(await screen.findByRole('alert'))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

test('a step about an entry, on the first day on which it can be', async () => {
  const onAdd = show();
  choose('做哪件事？', 'repair');
  await waitFor(() => {
    expect(options('哪一条？')).toEqual(['请选一条记录', '未按规定检查作业现场的安全设施', '一份承诺']);
  });
  choose('哪一条？', 'e1');
  add();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ step: 'repair', entry: 'e1' });
  await waitFor(() => {
    expect(screen.getByLabelText<HTMLSelectElement>('做哪件事？').value).toBe('');
  });
});

test('commitments are kept or broken, and a day can be given', async () => {
  const onAdd = show();
  choose('做哪件事？', 'keep');
  await waitFor(() => {
    expect(options('哪一条？')).toEqual(['请选一条记录', '一份承诺']);
  });
  choose('哪一条？', 'c1');
  type('2027', '1', '31');
  add();
  expect(onAdd).toHaveBeenCalledWith({ step: 'keep', entry: 'c1', on: '2027-01-31' });
});

test('waiting needs its day and no entry', async () => {
  const onAdd = show();
  choose('做哪件事？', 'wait');
  await screen.findByText('例如 2026 11 21。');
  expect(screen.queryByLabelText('哪一条？')).toBeNull();
  add();
  expect(await errors()).toEqual([['等到哪一天？请填上年、月、日。', '#score-on-year']]);
  type('2027', '2', '30');
  add();
  await waitFor(async () => {
    expect(await errors()).toEqual([['没有这一天。请核对年、月、日。', '#score-on-day']]);
  });
  type('2027', '2', '28');
  add();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ step: 'wait', on: '2027-02-28' });
});

test('what is missing is named at the top', async () => {
  const onAdd = show();
  add();
  expect(await errors()).toEqual([['还没有选：做哪件事？', '#score-step']]);
  choose('做哪件事？', 'repair');
  await screen.findByLabelText('哪一条？');
  add();
  await waitFor(async () => {
    expect(await errors()).toEqual([['还没有选：哪一条？', '#score-entry']]);
  });
  expect(onAdd).not.toHaveBeenCalled();
});

test('only what the record has entries for is offered', () => {
  show([]);
  expect(options('做哪件事？')).toEqual(['请选一件事', '什么都不做，等到某一天']);
});
