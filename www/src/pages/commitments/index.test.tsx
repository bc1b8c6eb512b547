import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommitmentsPage } from '.';
import { answersTo, say } from '../../apply/answers';
import { desk, ofLetter } from '../../drafts/desk';
import { takeUp } from '../../drafts/new-draft';
import { answer } from '../../enter/fields';
import type { EvaluateRequest } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { commitmentEntries } from '../../gallery/commitments';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { letters } from '../../gallery/letters';
import { opened } from '../../gallery/opened';
import { about, evaluation, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { closeRecord, sheet, type Sheet } from '../../record/sheet';
import { asked } from '../../router';

const entries = [...evaluation.entries, ...Object.values(commitmentEntries)];
const agenda = [
  { day: '2026-11-21', kind: 'commitmentDue', entry: 'c2', limit: null, provisional: false },
  { day: '2026-12-21', kind: 'limitEnds', entry: 'c5', limit: 'commitmentCheck', provisional: false },
  { day: '2027-06-15', kind: 'displayEnds', entry: 'c7', limit: null, provisional: false },
] as const;
const subject = {
  ...evaluation.subject,
  agenda: [...agenda],
  actions: [{ ...letters.authorisation, form: 'F13' as const }],
};
const open = opened({ entries, subject });
const letter = { form: 'F8', entry: null } as const;

function clear() {
  closeRecord();
  desk.value = [];
  location.hash = '';
  asked.value = null;
}
beforeEach(clear);
afterEach(clear);

function show(record: Sheet | null, at: string | null = null) {
  sheet.value = record;
  asked.value = at;
  const asks: EvaluateRequest[] = [];
  const calls = fakeCalls({ status: 'success', ...evaluation, entries, subject });
  const evaluate = (request: EvaluateRequest) => {
    asks.push(request);
    return calls.evaluate(request);
  };
  render(
    <EngineContext.Provider value={startEngine(loaded({ ...calls, evaluate }))}>
      <Law.Provider value={lawBook(about, provisions)}>
        <CommitmentsPage />
      </Law.Provider>
    </EngineContext.Provider>,
  );
  return asks;
}

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

test('the commitments stand by state, those that press first, and nothing else of the record', () => {
  show(open);
  expect(headings(2).slice(0, 7)).toEqual([
    '已经过期（1 项）',
    '快到期（2 项）',
    '没写结果（1 项）',
    '正在履行（2 项）',
    '没有做到（1 项）',
    '承诺不实（1 项）',
    '做到了（1 项）',
  ]);
  expect(screen.getAllByRole('article')).toHaveLength(9);
  expect(screen.getByText('按2026年11月21日的记录，一共 9 项承诺。')).toBeTruthy();
});

test('the days to be kept and checked go into the calendar, the others do not', () => {
  show(open);
  const box = screen.getByRole('region', { name: '把日子放进日历' });
  const days = within(box)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(days).toHaveLength(2);
  expect(days[0]).toContain('2026年11月21日');
  expect(days[1]).toContain('2026年12月21日');
});

test('of a record with many entries those that are commitments are asked about, and no others', async () => {
  const long = { ...open, evaluation: { ...evaluation, subject, entries: [] } };
  const asks = show(long);
  await waitFor(() => {
    expect(screen.getAllByRole('article')).toHaveLength(9);
  });
  expect(asks.map((one) => one.entries)).toEqual([['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']]);
});

test('a record without commitments says so, and that one can be typed in', () => {
  show(opened());
  expect(screen.getByText(/里面没有写到承诺/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '补录一项承诺' }));
  expect(location.hash).toBe('#/enter');
  expect(answer('kind').value).toBe('commitment');
});

test('where no text says who may commit, that is said; where one does, its reasons stand', () => {
  show(open);
  expect(screen.getByText(/没有读到全面写明谁不能作承诺/)).toBeTruthy();
  clear();
  document.body.textContent = '';
  const commitment = evaluation.subject.incentive;
  show(opened({ entries, subject: { ...subject, commitment } }));
  expect(screen.queryByText(/没有读到全面写明谁不能作承诺/)).toBeNull();
  expect(screen.getByText('有还在期限内的失信记录。')).toBeTruthy();
});

test('people are spoken to as people', () => {
  const person = { ...subject, kind: 'naturalPerson' as const };
  show(opened({ entries, subject: person }));
  expect(screen.getByText(/您个人作过的承诺/)).toBeTruthy();
  expect(screen.getByText(/公开时请要求遮住/)).toBeTruthy();
});

test('without a record there are still the kinds and what one declares oneself', () => {
  show(null);
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(
    expect.arrayContaining(['#/start', '#/commitments/types', '#/commitments/declare']),
  );
});

test('a kind begins its letter with the kind answered, and keeps what was filled in already', () => {
  show(open, 'types');
  say(letter, { id: 'commitment.matter', kind: 'text', options: [], columns: [] }, '补交场地证明');
  fireEvent.click(screen.getByRole('button', { name: '写承诺书：材料不齐，承诺补交' }));
  expect(location.hash).toBe('#/apply/F8');
  expect(answersTo(letter)).toEqual({
    'commitment.type': 'missingPapers',
    'commitment.matter': '补交场地证明',
  });
});

test('with one among the matters the next is begun anew, and that one stays as it was', () => {
  show(open, 'types');
  say(letter, { id: 'commitment.matter', kind: 'text', options: [], columns: [] }, '补交场地证明');
  takeUp(letter, open, null);
  fireEvent.click(screen.getByRole('button', { name: '写承诺书：行业自律的承诺' }));
  expect(answersTo(letter)).toEqual({ 'commitment.type': 'tradeBody' });
  expect(ofLetter(letter, open.text)?.draft.answers).toEqual({ 'commitment.matter': '补交场地证明' });
  expect(ofLetter(letter, open.text)?.live).toBe(false);
});

test('self-declared information leads to its letter, and to hiding what is good', () => {
  show(open, 'declare');
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(expect.arrayContaining(['#/apply/F13', '#/apply/F9/c9']));
});

const declaration = { form: 'F13', entry: null } as const;

test('what was declared is taken back by the same letter, which knows that, and what was typed stays', () => {
  show(open, 'declare');
  say(declaration, { id: 'applicant.phone', kind: 'text', options: [], columns: [] }, '0990-0000001');
  fireEvent.click(screen.getByRole('link', { name: '写撤回申报的说明' }));
  expect(location.hash).toBe('#/apply/F13');
  expect(answersTo(declaration)).toEqual({ 'applicant.phone': '0990-0000001', 'declared.wish': 'withdraw' });
  fireEvent.click(screen.getByRole('link', { name: '写自主申报表' }));
  expect(answersTo(declaration)).toMatchObject({ 'declared.wish': 'declare' });
});

test('a declaration among the matters stays as it was when it is taken back', () => {
  show(open, 'declare');
  say(declaration, { id: 'declared.items', kind: 'rows', options: [], columns: [] }, [
    { name: '样例质量奖' },
  ]);
  takeUp(declaration, open, null);
  fireEvent.click(screen.getByRole('link', { name: '写撤回申报的说明' }));
  expect(answersTo(declaration)).toEqual({ 'declared.wish': 'withdraw' });
  expect(ofLetter(declaration, open.text)?.draft.answers).toEqual({
    'declared.items': [{ name: '样例质量奖' }],
  });
});
