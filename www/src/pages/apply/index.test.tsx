import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ApplyPage } from '.';
import type { LetterRequest } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { openForm } from '../../gallery/forms';
import { letters } from '../../gallery/letters';
import { opened } from '../../gallery/opened';
import { about, entry, evaluation, provisions } from '../../gallery/samples';
import { desk, onDesk } from '../../drafts/desk';
import { Law, lawBook } from '../../record/law-book';
import { closeRecord, sheet } from '../../record/sheet';
import { asked, moves, route } from '../../router';

const letterTitle = '信用信息异议申请书';

function at(within: string | null) {
  asked.value = within;
}

function clear() {
  closeRecord();
  desk.value = [];
  at(null);
  moves.value = 0;
  route.value = 'start';
  history.replaceState(null, '', location.pathname);
}

beforeEach(async () => {
  // A change of address that the test before made is heard of later.
  await new Promise((done) => setTimeout(done, 20));
  clear();
  sheet.value = opened({ entries: [{ ...entry, actions: [letters.objection, letters.waiting] }] });
});
afterEach(clear);

function show(changes: Partial<ReturnType<typeof fakeCalls>> = {}) {
  const calls = { ...fakeCalls({ status: 'success', ...evaluation }), ...changes };
  render(
    <EngineContext.Provider value={startEngine(loaded(calls))}>
      <Law.Provider value={lawBook(about, provisions)}>
        <ApplyPage />
      </Law.Provider>
    </EngineContext.Provider>,
  );
}

const titled = (name: string) => screen.findByRole('heading', { level: 1, name });

async function next(title: string) {
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  await titled(title);
}

test('without a record it leads to where one is opened', () => {
  sheet.value = null;
  show();
  expect(screen.getByRole('button', { name: '先打开记录' })).toBeTruthy();
});

test('the list has what can go now, and apart what has to wait, each leading to its letter', () => {
  show();
  const link = screen.getByRole('link', { name: '异议申请' });
  expect(link.getAttribute('href')).toBe('#/apply/F3/e1');
  expect(screen.getByRole('link', { name: '查询申请和授权书' }).getAttribute('href')).toBe('#/apply/F7');
  const later = screen.getByRole('region', { name: '以后才能办的' });
  expect(later.textContent).toContain('从2027年6月16日起可以办。');
});

test('it begins with what the letter does; the receiver can be chosen there already', async () => {
  at('F3/e1');
  show();
  await titled(letterTitle);
  expect(screen.getByText('关于：未按规定检查作业现场的安全设施')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '提供信息的单位' }));
  const begin = await screen.findByRole('link', { name: '开始填写' });
  expect(begin.getAttribute('href')).toBe('#/apply/F3/e1/objection');
  at('F3/e1/receiver');
  await titled('交给谁');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '提供信息的单位' }).checked).toBe(true);
});

test('what lacks holds the person at the step, and is named; then it goes on', async () => {
  at('F3/e1/applicant');
  show();
  await titled('申请人');
  expect(screen.getByText('信用信息异议申请书 · 第 2 步，共 6 步')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  const summary = await screen.findByRole('alert');
  await waitFor(() => {
    expect(document.activeElement).toBe(summary);
  });
  fireEvent.click(within(summary).getByRole('link', { name: '还没有填：联系电话' }));
  const phone = screen.getByLabelText('联系电话');
  expect(document.activeElement).toBe(phone);
  fireEvent.input(phone, { target: { value: '打电话' } });
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  expect(await within(summary).findByText('号码不对，请对照原件核对：联系电话')).toBeTruthy();
  fireEvent.input(phone, { target: { value: '0990-0000000' } });
  await next('代办人');
});

test('a tick brings its question, and what was answered is there again on the way back', async () => {
  at('F3/e1/agent');
  show();
  await titled('代办人');
  expect(screen.queryByLabelText('代办人姓名')).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: '由别人代我去办' }));
  fireEvent.input(await screen.findByLabelText('代办人姓名'), { target: { value: '张三（虚构）' } });
  expect(screen.getByRole('link', { name: '上一步' }).getAttribute('href')).toBe('#/apply/F3/e1/applicant');
  at('F3/e1/applicant');
  await titled('申请人');
  at('F3/e1/agent');
  await titled('代办人');
  expect(screen.getByLabelText<HTMLInputElement>('代办人姓名').value).toBe('张三（虚构）');
});

test('papers are ticked, and the letter knows of it', async () => {
  const asks: LetterRequest[] = [];
  at('F3/e1/papers');
  show({
    openForm: (request) => {
      asks.push(request);
      return openForm(request);
    },
  });
  await titled('材料齐不齐');
  fireEvent.click(screen.getByRole('checkbox', { name: '营业执照复印件' }));
  await waitFor(() => {
    expect(asks[asks.length - 1]?.answers).toEqual({ attachments: ['licence'] });
  });
});

test('the review tells everything, refuses what lacks, and is come back to after a change', async () => {
  at('F3/e1/letter');
  show();
  await titled('核对一遍');
  expect(await screen.findByText('3 点里，做到了 1 点。')).toBeTruthy();
  expect(screen.getByRole('link', { name: '去填：必填的都填了。' }).getAttribute('href')).toBe(
    '#/apply/F3/e1/applicant/change',
  );
  fireEvent.click(screen.getByRole('button', { name: '写成信' }));
  const summary = await screen.findByRole('alert');
  fireEvent.click(within(summary).getByRole('link', { name: '还没有填：联系电话' }));
  const change = screen.getByRole('link', { name: '修改：联系电话' });
  expect(document.activeElement).toBe(change);
  expect(change.getAttribute('href')).toBe('#/apply/F3/e1/applicant/change');
  at('F3/e1/applicant/change');
  await titled('申请人');
  fireEvent.input(screen.getByLabelText('联系电话'), { target: { value: '0990-0000000' } });
  await next('核对一遍');
  expect(await screen.findByText('3 点里，做到了 2 点。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '写成信' }));
  await titled('信写好了');
  const letter = await screen.findByRole('article');
  expect(within(letter).getByText('0990-0000000')).toBeTruthy();
  expect(screen.getByText('还有 1 点没有做到或者没有确认，很可能被退回来。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打印这封信' })).toBeTruthy();
});

test('a letter that is not open says so and leads to the others', async () => {
  at('F11/e1');
  show();
  await titled('这封信现在写不了');
  expect(screen.getByRole('link', { name: '看别的申请' }).getAttribute('href')).toBe('#/apply');
});

test('forms that did not arrive can be asked for again', async () => {
  let there = false;
  const problem = { code: 'forms-unreadable', severity: 'error', path: 'forms', line: 0, column: 0 } as const;
  at('F3/e1');
  show({
    openForm: (request) =>
      there
        ? openForm(request)
        : { status: 'failure', problems: [{ ...problem, found: null, expected: null }] },
  });
  await titled('这封信现在写不了');
  there = true;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await titled(letterTitle);
});

test('a letter that is a matter is not written over by empty fields: the person chooses', async () => {
  at('F3/e1/applicant');
  show();
  await titled('申请人');
  fireEvent.input(screen.getByLabelText('联系电话'), { target: { value: '0990-0000000' } });
  fireEvent.click(screen.getByRole('button', { name: '放进我的事项' }));
  const look = await screen.findByRole('link', { name: '去看这件事项' });
  const id = look.getAttribute('href')?.split('/').pop() ?? '';
  const again = sheet.value;
  closeRecord();
  sheet.value = again;
  expect(await screen.findByText(/里有这封信的草稿/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /用后来填的/ })).toBeNull();
  expect(onDesk(id)?.draft.answers).toEqual({ 'applicant.phone': '0990-0000000' });
  fireEvent.click(screen.getByRole('button', { name: '用草稿里的内容' }));
  await waitFor(() => {
    expect(screen.getByLabelText<HTMLInputElement>('联系电话').value).toBe('0990-0000000');
  });
});
