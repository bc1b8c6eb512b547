import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { MatterLog } from '.';
import { nothingDone, type Draft } from '../../drafts/draft';
import { draft, handedIn } from '../../gallery/drafts';

function show(of: Draft = draft) {
  const onLog = vi.fn();
  render(<MatterLog draft={of} today="2026-11-21" onLog={onLog} />);
  return onLog;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function day(question: string | RegExp, text: string) {
  const group = screen.getByRole('group', { name: question });
  for (const [at, part] of text.split('-').entries())
    fireEvent.input(within(group).getByLabelText(['年', '月', '日'][at] ?? ''), { target: { value: part } });
}

test('handing in asks for day and way, and offers today', () => {
  const onLog = show();
  press('交了，记下来');
  fireEvent.click(screen.getByRole('radio', { name: '邮寄' }));
  fireEvent.input(screen.getByLabelText(/受理号/), { target: { value: ' 甲1 ' } });
  press('记下来');
  expect(onLog).toHaveBeenCalledWith({
    ...nothingDone,
    handedIn: { on: '2026-11-21', way: 'post', receivedOn: null, number: '甲1' },
  });
});

test.each([
  ['2026-11-22', '这一天还没有到。'],
  ['2026-2-30', '没有这一天。'],
  ['2026--3', '请写全年、月、日。'],
])('%s is no day on which it can have been handed in', (text, why) => {
  const onLog = show();
  press('交了，记下来');
  fireEvent.click(screen.getByRole('radio', { name: '窗口' }));
  day('哪天交的？', text);
  press('记下来');
  expect(screen.getByText(why)).toBeTruthy();
  expect(onLog).not.toHaveBeenCalled();
});

test('without a way nothing is noted', () => {
  const onLog = show();
  press('交了，记下来');
  press('记下来');
  expect(screen.getByText('还没有选。')).toBeTruthy();
  expect(onLog).not.toHaveBeenCalled();
});

test('an answer cannot come before the letter was handed in', () => {
  const onLog = show(handedIn);
  press('有回音了，记下来');
  fireEvent.click(screen.getByRole('radio', { name: '没有同意' }));
  day('哪天有的回音？', '2026-11-20');
  press('记下来');
  expect(screen.getByText('不能早于交的那天。')).toBeTruthy();
  day('哪天有的回音？', '2026-11-21');
  press('记下来');
  expect(onLog).toHaveBeenCalledWith({
    ...handedIn.log,
    answered: { on: '2026-11-21', result: 'refused' },
  });
});

test('after an answer a site that still shows it can be noted, with its name', () => {
  const log = { ...handedIn.log, answered: { on: '2026-11-21', result: 'granted' as const } };
  const onLog = show({ ...handedIn, log });
  press('别的网站还挂着，记下来');
  press('记下来');
  expect(screen.getByText('还没有写网站的名称。')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('网站的名称'), { target: { value: '查企网（虚构）' } });
  press('记下来');
  expect(onLog).toHaveBeenCalledWith({
    ...log,
    elsewhere: [{ name: '查企网（虚构）', url: null, seenOn: '2026-11-21' }],
  });
});

test('what is done can be closed and opened again', () => {
  const onLog = show(handedIn);
  press('办完了');
  expect(onLog).toHaveBeenCalledWith({ ...handedIn.log, closedOn: '2026-11-21' });
});
