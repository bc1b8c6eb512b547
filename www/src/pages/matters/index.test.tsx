import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MattersPage } from '.';
import { answersTo, say, type Asked } from '../../apply/answers';
import type { EvaluateRequest } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { clocks } from '../../gallery/clocks';
import { draft, handedIn, inMemory } from '../../gallery/drafts';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { letters } from '../../gallery/letters';
import { opened } from '../../gallery/opened';
import { about, entry, evaluation, provisions } from '../../gallery/samples';
import { dropEverything, keep, kept, namesKept } from '../../keeping/storage';
import { Law, lawBook } from '../../record/law-book';
import { closeRecord, sheet } from '../../record/sheet';
import { asked, moves } from '../../router';
import { placeOf } from '../../drafts/device';
import { onDesk, put } from '../../drafts/desk';
import { locked, lockOf } from '../../drafts/lock';
import { startAgain } from '../../drafts/start';

const asks: EvaluateRequest[] = [];

function clear() {
  closeRecord();
  dropEverything();
  startAgain();
  asks.length = 0;
  asked.value = null;
  moves.value = 0;
  history.replaceState(null, '', location.pathname);
}

beforeEach(clear);
afterEach(clear);

function show() {
  const late = { ...entry, clocks: [clocks.missed, clocks.waiting], actions: [letters.objection] };
  const calls = fakeCalls({ status: 'success', ...evaluation, entries: [late] });
  const evaluate: typeof calls.evaluate = (request) => {
    asks.push(request);
    return calls.evaluate(request);
  };
  render(
    <EngineContext.Provider value={startEngine(loaded({ ...calls, evaluate }))}>
      <Law.Provider value={lawBook(about, provisions)}>
        <MattersPage />
      </Law.Provider>
    </EngineContext.Provider>,
  );
}

const titled = (name: string) => screen.findByRole('heading', { level: 1, name });
const main = () => document.body.textContent;

test('without a matter it leads to the letters', async () => {
  show();
  expect((await screen.findByRole('link', { name: '去写申请' })).getAttribute('href')).toBe('#/apply');
});

test('a matter that is not there is said to be so', async () => {
  asked.value = 'nothing';
  show();
  expect(await screen.findByText(/没有这件事项/)).toBeTruthy();
});

test('before it is handed in no limit is told, whatever runs for the entry', async () => {
  put(inMemory);
  asked.value = draft.id;
  show();
  await titled('异议申请');
  expect(main()).toContain('还没有交，所以还没有开始算。');
  expect(main()).not.toContain('2026年11月11日');
});

test('the engine is asked about the record with what was logged, and only the own limits are told', async () => {
  put({ ...inMemory, draft: handedIn });
  asked.value = draft.id;
  show();
  await titled('异议申请');
  expect(asks[0]?.recordText).toContain('"objection":[{"filedOn":"2026-11-21","receivedOn":"2026-11-21"');
  expect(main()).toContain('2026年11月11日到期，已经过了，还没有记下回音。');
  expect(main()).toContain('到期了，还没有记下回音');
  expect(screen.getByRole('link', { name: '不服怎么办：复议、起诉、投诉' })).toBeTruthy();
  const next = screen.getByRole('region', { name: '接下来能写的' });
  expect(within(next).getByRole('button', { name: '写：异议申请' })).toBeTruthy();
  expect(screen.getAllByText(/^最后一天是/)).toHaveLength(1);
});

test('it can be named, closed and deleted', async () => {
  put({ ...inMemory, draft: handedIn });
  asked.value = draft.id;
  show();
  await titled('异议申请');
  fireEvent.input(screen.getByLabelText(/起个名字/), { target: { value: '安全检查' } });
  await titled('安全检查');
  fireEvent.click(screen.getByRole('button', { name: '办完了' }));
  expect(onDesk(draft.id)?.draft.log.closedOn).toBe('2026-11-21');
  fireEvent.click(await screen.findByRole('button', { name: '删掉这件事项' }));
  fireEvent.click(screen.getByRole('button', { name: '删掉' }));
  expect(onDesk(draft.id)).toBeUndefined();
});

const phone: Asked = { id: 'applicant.phone', kind: 'text', options: [], columns: [] };

test('what was typed since is not written over by opening the letter, unless the person says so', async () => {
  put({ ...inMemory, draft: handedIn });
  asked.value = draft.id;
  show();
  await titled('异议申请');
  sheet.value = { ...opened(), text: draft.record.text };
  say({ form: 'F1', entry: 'e1' }, phone, '0990-1111111');
  screen.getByRole('button', { name: /打开这封信/ }).focus();
  fireEvent.click(screen.getByRole('button', { name: /打开这封信/ }));
  const question = await screen.findByText(/用哪一份/);
  expect(document.activeElement).toBe(question);
  expect(answersTo(draft)).toEqual({ 'applicant.phone': '0990-1111111' });
  expect(onDesk(draft.id)?.draft.answers).toEqual(draft.answers);
  fireEvent.click(screen.getByRole('button', { name: '用后来填的，改到草稿里' }));
  await waitFor(() => {
    expect(location.hash).toBe('#/apply/F3/e1/review');
  });
  const both = { ...draft.answers, 'applicant.phone': '0990-1111111' };
  expect(onDesk(draft.id)?.draft.answers).toEqual(both);
  expect(answersTo(draft)).toEqual(both);
});

test('that another record is open, and goes with what was typed there, is said before', async () => {
  put(inMemory);
  asked.value = draft.id;
  show();
  await titled('异议申请');
  expect(main()).not.toContain('现在打开的是另一份记录');
  sheet.value = opened();
  expect(await screen.findByText(/现在打开的是另一份记录/)).toBeTruthy();
});

test.each([
  ['granted', '同意了，再看一眼'],
  ['partly', '只同意了一部分，接下来'],
  ['refused', '没有同意，怎么办'],
  ['other', '有了别的结果，接下来'],
] as const)('what to do next is told by what came of it: %s', async (result, title) => {
  const log = { ...handedIn.log, answered: { on: '2026-11-21', result } };
  put({ ...inMemory, draft: { ...handedIn, log } });
  asked.value = draft.id;
  show();
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  for (const other of ['同意了，再看一眼', '没有同意，怎么办'])
    if (other !== title) expect(main()).not.toContain(other);
});

test('deleting what cannot be read leads to the heading of what is left', async () => {
  keep(placeOf('a'.repeat(16)), '{');
  keep(placeOf('b'.repeat(16)), '{');
  show();
  await screen.findAllByText('读不出来的草稿');
  const drop = () => screen.getAllByRole('button', { name: '删掉这一份' });
  const discard = () => {
    drop()[0]?.focus();
    fireEvent.click(drop()[0] ?? document.body);
    fireEvent.click(screen.getByRole('button', { name: '删掉' }));
  };
  discard();
  await waitFor(() => {
    expect(drop()).toHaveLength(1);
  });
  expect(document.activeElement?.textContent).toBe('读不出来的草稿');
  discard();
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('我的事项');
  });
  expect(namesKept('')).toEqual([]);
});

test('a locked draft whose content cannot be read says why, and stays as it is', async () => {
  const text = await locked(
    '{"schema":"credit-plain-draft/9"}',
    '2027-02-19',
    await lockOf('晴天去河边散步吧'),
  );
  keep(placeOf(draft.id), text);
  show();
  fireEvent.input(await screen.findByLabelText('密码'), { target: { value: '晴天去河边散步吧' } });
  const box = screen.getByRole('region', { name: '加了密码的事项' });
  fireEvent.click(within(box).getByRole('button', { name: '打开' }));
  expect(await screen.findByText('schema：是更新的版本存的，请先更新本网页')).toBeTruthy();
  expect(kept(placeOf(draft.id))).toBe(text);
});

test('pasted text that is no draft is refused with its reason, a draft is opened', async () => {
  show();
  const field = await screen.findByLabelText('文件里的文字');
  const press = () => {
    const box = screen.getByRole('region', { name: '打开存过的文件' });
    fireEvent.click(within(box).getByRole('button', { name: '打开' }));
  };
  press();
  expect(await screen.findByText('还没有粘贴文字。')).toBeTruthy();
  fireEvent.input(field, { target: { value: '{' } });
  press();
  expect(await screen.findByText('不是完整的 JSON 文字，可能缺了一截')).toBeTruthy();
});
