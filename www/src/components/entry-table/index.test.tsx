import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { EntryTable } from '.';
import { manyRows } from '../../gallery/rows';
import { lookAnew } from '../../record/listing';

afterEach(lookAnew);

const built = (count: number) =>
  waitFor(() => {
    expect(document.querySelectorAll('tbody tr')).toHaveLength(count);
  });

/** The table with all rows of its page built. */
const show = async (count: number) => {
  render(<EntryTable rows={manyRows(count)} />);
  await built(Math.min(count, 25));
};
const names = () => screen.getAllByRole('link').map(({ textContent }) => textContent);
const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const choose = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test('of thousands a page is drawn, and it says which', async () => {
  await show(5000);
  expect(screen.getAllByRole('row')).toHaveLength(26);
  expect(screen.getByText('第 1 到 25 条，共 5000 条')).toBeTruthy();
  press('下一页');
  expect(names()[0]).toBe('第 26 条虚构的记录');
  expect(names()[24]).toBe('第 25 条虚构的记录');
  expect(names()).toHaveLength(25);
  await waitFor(() => {
    expect(names()[24]).toBe('第 50 条虚构的记录');
  });
  expect(screen.getByText('第 26 到 50 条，共 5000 条')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('第 26 到 50 条，共 5000 条');
});

test('a column is sorted by its heading, both ways, and says how', async () => {
  await show(25);
  const heading = () => screen.getByRole('columnheader', { name: '还剩几天' });
  expect(heading().getAttribute('aria-sort')).toBe('none');
  press('还剩几天');
  expect(heading().getAttribute('aria-sort')).toBe('ascending');
  await built(25);
  const cells = [...document.querySelectorAll('.cell-remaining')].map(({ textContent }) => textContent);
  expect(cells[0]).toMatch(/^超 \d+ 天$/);
  expect(cells[cells.length - 1]).toBe('—');
  press('还剩几天');
  expect(heading().getAttribute('aria-sort')).toBe('descending');
});

test('it is narrowed by words, kind and status, and shows all again', async () => {
  await show(60);
  fireEvent.input(screen.getByLabelText('在名称、单位、编号里找'), { target: { value: '第 7 条' } });
  expect(names()).toEqual(['第 7 条虚构的记录']);
  press('去掉这些条件');
  await built(25);
  choose('现在的情况', 'overdue');
  expect(screen.getByText('第 1 到 12 条，共 12 条')).toBeTruthy();
  choose('种类', 'licence');
  expect(screen.getAllByRole('row').length).toBeLessThan(13);
  fireEvent.input(screen.getByLabelText('在名称、单位、编号里找'), { target: { value: '没有' } });
  expect(screen.getByText('没有符合的条目。')).toBeTruthy();
});

test('only what is in the record can be chosen', async () => {
  await show(3);
  const options = screen.getByLabelText('种类').querySelectorAll('option');
  expect([...options].map(({ textContent }) => textContent)).toEqual(['全部', '行政处罚']);
});

test('narrowing starts at the first page', async () => {
  await show(200);
  press('下一页');
  choose('现在的情况', 'shown');
  expect(screen.getByText('第 1 到 25 条，共 40 条')).toBeTruthy();
});
