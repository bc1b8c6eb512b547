import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { evaluation, problem } from '../../gallery/samples';
import type { EvaluateAnswer } from '../../engine/answers';
import { closeRecord, sheet } from '../../record/sheet';
import { asked, goTo, moves } from '../../router';
import { everythingTyped } from '../../typed';
import { speak } from '../../wording';
import { EnterPage } from '.';

afterEach(() => {
  closeRecord();
  location.hash = '';
  asked.value = null;
  moves.value = 0;
});

const good: EvaluateAnswer = { status: 'success', ...evaluation };

function show(answer: EvaluateAnswer = good) {
  const evaluate = vi.fn<(request: { readonly recordText: string }) => EvaluateAnswer>(() => answer);
  const engine = startEngine(loaded({ ...fakeCalls(answer), evaluate }));
  render(
    <EngineContext.Provider value={engine}>
      <EnterPage />
    </EngineContext.Provider>,
  );
  return evaluate;
}

const choose = (label: string) => fireEvent.click(screen.getByLabelText(label, { exact: true }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const step = (name: string) => screen.findByRole('heading', { level: 1, name });

test('what is wrong is said in the language that is spoken, also when that changes', async () => {
  show();
  press('继续');
  expect((await screen.findByRole('alert')).textContent).toContain('请选一个');
  await speak('en');
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).not.toMatch(/[\u4e00-\u9fff]/);
  });
  await speak('zh-CN');
});

async function toReview() {
  choose('个人');
  press('继续');
  await step('记的是什么？');
  choose('行政处罚');
  press('继续');
  await step('几个日子');
  choose('不知道是哪天');
  press('继续');
  await step('具体内容');
  press('继续');
  await step('后来做过什么？');
  press('继续');
  await step('核对一遍');
}

test('what is wrong is told at the top, with links to the fields, and nobody goes on', async () => {
  show();
  press('继续');
  const link = await screen.findByRole('link', { name: '是个人还是单位：请选一个。' });
  fireEvent.click(link);
  expect(document.activeElement).toBe(screen.getByLabelText('个人'));
  choose('个人');
  press('继续');
  await step('记的是什么？');
});

test('each step takes the focus to its heading, and going back loses nothing', async () => {
  show();
  choose('个人');
  press('继续');
  const heading = await step('记的是什么？');
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
  fireEvent.input(screen.getByLabelText(/网页上叫什么/), { target: { value: '闯红灯' } });
  goTo('enter', 'whose');
  await step('这是谁的记录？');
  expect(screen.getByLabelText<HTMLInputElement>('个人').checked).toBe(true);
  press('继续');
  await step('记的是什么？');
  expect(screen.getByLabelText<HTMLInputElement>(/网页上叫什么/).value).toBe('闯红灯');
});

test('the answers are read back, can be changed, and become a record', async () => {
  const evaluate = show();
  await toReview();
  expect(screen.getByText('行政处罚')).toBeTruthy();
  goTo('enter', 'what/change');
  await step('记的是什么？');
  choose('欠缴款项');
  press('继续');
  await step('具体内容');
  press('继续');
  await step('核对一遍');
  expect(screen.getByText('欠缴款项')).toBeTruthy();
  press('打开这份记录');
  await waitFor(() => {
    expect(location.hash).toBe('#/record');
  });
  expect(JSON.parse(evaluate.mock.calls[0]?.[0].recordText ?? '')).toEqual({
    schema: 'credit-record/1',
    subject: { kind: 'naturalPerson' },
    entries: [{ id: 'e1', kind: 'arrears' }],
  });
  await waitFor(() => {
    expect(everythingTyped()).not.toContain('欠缴款项');
  });
});

test('another entry goes into the same record', async () => {
  show();
  await toReview();
  press('加进去，再录一条');
  await step('记的是什么？');
  expect(screen.getByText('已经加进记录。接着录下一条。')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('行政处罚').checked).toBe(false);
  choose('表彰和守信');
  press('继续');
  await step('几个日子');
  choose('不知道是哪天');
  goTo('enter', 'review');
  await step('核对一遍');
  press('加进去，打开记录');
  await waitFor(() => {
    expect(JSON.parse(sheet.value?.text ?? '{}')).toHaveProperty('entries', [
      { id: 'e1', kind: 'penalty' },
      { id: 'e2', kind: 'honour' },
    ]);
  });
});

test('the text can be saved and copied before it is opened', async () => {
  show();
  await toReview();
  const link = screen.getByText('保存成文件').closest('a');
  const text = decodeURIComponent(link?.href.replace(/^[^,]*,/, '') ?? '');
  expect(JSON.parse(text)).toHaveProperty('entries', [{ id: 'e1', kind: 'penalty' }]);
  expect(link?.download).toBe('信用记录.json');
  expect(screen.getByLabelText<HTMLTextAreaElement>('记录的文字').value).toBe(text);
});

test('a record that the engine refuses keeps the answers', async () => {
  show({ status: 'failure', problems: [problem] });
  await toReview();
  press('打开这份记录');
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText('行政处罚')).toBeTruthy();
  expect(sheet.value).toBeNull();
});

test('a step that is asked for too early leads to the first that is open', async () => {
  asked.value = 'review';
  show();
  await step('这是谁的记录？');
});
