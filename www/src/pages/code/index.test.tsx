import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CodePage } from '.';
import type { SubjectKind } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { publicEntry } from '../../gallery/codes';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { opened } from '../../gallery/opened';
import { about, evaluation, provisions } from '../../gallery/samples';
import { forgetEverything } from '../../keeping/memory';
import { Law, lawBook } from '../../record/law-book';
import { sheet } from '../../record/sheet';

afterEach(() => {
  forgetEverything();
});

const entries = [
  publicEntry({ id: 'e1', kind: 'penalty', title: '甲' }),
  publicEntry({ id: 'e2', kind: 'honour', title: '乙' }),
];

function show(kind: SubjectKind | null) {
  const told = { ...evaluation, entries };
  if (kind !== null) sheet.value = { ...opened(told), subject: { ...evaluation.subject, kind } };
  render(
    <EngineContext.Provider value={startEngine(loaded(fakeCalls({ status: 'success', ...told })))}>
      <Law.Provider value={lawBook(about, provisions)}>
        <CodePage />
      </Law.Provider>
    </EngineContext.Provider>,
  );
}

const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });
const text = () => document.querySelector('.summary-text')?.textContent ?? '';

test('a firm chooses, and text and picture follow', async () => {
  show('legalPerson');
  fireEvent.click(await box(/^荣誉：乙/));
  expect(text()).toContain('\n荣誉：乙（');
  expect(text()).not.toContain('行政处罚');
  const before = screen.getByRole<HTMLImageElement>('img').src;
  fireEvent.click(await box(/^荣誉：乙/));
  expect(screen.getByRole<HTMLImageElement>('img').src).not.toBe(before);
});

test('without name and number there is no picture, but a reason', async () => {
  show('unincorporated');
  fireEvent.click(await box(/^名称/));
  fireEvent.click(await box(/^统一社会信用代码/));
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/至少要选一个/)).toBeTruthy();
});

test('whoever leaves out the number while more is on show is told what readers may think', async () => {
  show('legalPerson');
  await box(/^企业记录里可列的公示信息：2条/);
  expect(screen.queryByText(/没有放条数/)).toBeNull();
  fireEvent.click(await box(/^企业记录里可列的公示信息/));
  expect(screen.getByText(/没有放条数/)).toBeTruthy();
  fireEvent.click(await box(/^行政处罚：甲/));
  expect(screen.queryByText(/没有放条数/)).toBeNull();
});

test('of a person no code is made, and it says why', () => {
  show('naturalPerson');
  expect(screen.getByRole('heading', { name: '个人的记录不做码' })).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('without a record a text can be checked all the same', () => {
  show(null);
  expect(screen.getByRole('link', { name: '去打开记录' }).getAttribute('href')).toBe('#/start');
  expect(screen.getByRole('textbox', { name: '扫出来的文字' })).toBeTruthy();
});
