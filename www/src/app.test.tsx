import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { App } from './app';
import type { Calls, EvaluateAnswer } from './engine/answers';
import { startEngine, type Loaders } from './engine/engine';
import { fakeCalls, loaded } from './gallery/fake-engine';
import { rules } from './gallery/law';
import { evaluation, problem, provisions } from './gallery/samples';
import { guidance } from './guide/guidance';
import { zhCN as guide } from './guide/zh-CN';
import { closeRecord } from './record/sheet';
import { moves, route, routes, type Route } from './router';
import { speak, wording } from './wording';
import { pseudo } from './wording/pseudo';
import { zhCN } from './wording/zh-CN';

const good: EvaluateAnswer = { status: 'success', ...evaluation };
const firm = '克拉玛依市晴岚机械修理有限公司（虚构）';

// The pages come by themselves when they are opened; the first time that takes longer than a test waits.
beforeAll(() => Promise.all([import('./pages/law'), import('./pages/record')]));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  closeRecord();
  location.hash = '';
  route.value = 'start';
  moves.value = 0;
  guidance.value = guide;
  await speak('zh-CN');
});

function show(loaders: Loaders, guidance: Node | null = null) {
  render(
    <App
      engine={startEngine(loaders)}
      lawInWords={() => Promise.resolve({ provisions, rules })}
      guidance={guidance}
    />,
  );
}

function paste(text: string) {
  fireEvent.input(screen.getByLabelText('粘贴记录文字'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: '看这份记录' }));
}

async function openRecord(calls: Calls = fakeCalls(good)) {
  show(loaded(calls));
  paste('{}');
  await screen.findByRole('heading', { level: 1, name: firm });
}

test('a pasted record opens its page, which takes the focus and the title', async () => {
  await openRecord();
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.title).toBe(`${firm} · 信用明白纸`);
  });
  expect(screen.getByText('这份记录有 1 条信息；1 条到了可以申请修复的时候。')).toBeTruthy();
  expect(screen.getByText('以下按2026年11月21日计算，也就是今天。')).toBeTruthy();
});

test('nothing pasted is an error that leads to the field', async () => {
  show(loaded(fakeCalls(good)));
  paste('  ');
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByRole('link').getAttribute('href')).toBe('#record-text');
  await waitFor(() => {
    expect(document.activeElement).toBe(alert);
    expect(document.title).toBe('出错了：看懂您的信用记录 · 信用明白纸');
  });
});

test('a record that cannot be read stays in its field, with every problem told', async () => {
  show(
    loaded(fakeCalls({ status: 'failure', problems: [problem, { ...problem, code: 'not-json', line: 1 }] })),
  );
  paste('[[');
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText(/第 21 行，第 24 个字/)).toBeTruthy();
  expect(within(alert).getByText('从这里起，文字不符合记录文件的格式')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('粘贴记录文字').value).toBe('[[');
});

test('problems of a record that opens stand above its good entries', async () => {
  await openRecord(fakeCalls({ ...good, problems: [problem] }));
  expect(screen.getByRole('heading', { name: '文件里有 1 处需要核对' })).toBeTruthy();
  expect(screen.getByRole('article')).toBeTruthy();
});

test('the example is opened at a press', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response('{ "schema": "credit-record/1" }')));
  vi.stubGlobal('fetch', fetched);
  const evaluate = vi.fn(() => good);
  show(loaded({ ...fakeCalls(good), evaluate }));
  fireEvent.click(screen.getByRole('button', { name: '示例：一家小企业（虚构）' }));
  await screen.findByRole('heading', { level: 1, name: firm });
  expect(evaluate).toHaveBeenCalledWith({
    recordText: '{ "schema": "credit-record/1" }',
    today: '2026-11-21',
  });
});

test.each([() => Promise.reject(new TypeError()), () => Promise.resolve(new Response('', { status: 404 }))])(
  'an example that cannot be loaded is an error in words',
  async (answer) => {
    vi.stubGlobal('fetch', answer);
    show(loaded(fakeCalls(good)));
    fireEvent.click(screen.getByRole('button', { name: '示例：一家小企业（虚构）' }));
    expect(await screen.findByRole('link', { name: '示例没有下载成功，请检查网络后再试。' })).toBeTruthy();
  },
);

test('another day is computed at a press, and today again', async () => {
  const evaluate = vi.fn(() => good);
  await openRecord({ ...fakeCalls(good), evaluate });
  fireEvent.input(screen.getByLabelText('年'), { target: { value: '2027' } });
  fireEvent.input(screen.getByLabelText('月'), { target: { value: '6' } });
  fireEvent.input(screen.getByLabelText('日'), { target: { value: '16' } });
  fireEvent.click(screen.getByText('按这天计算'));
  expect(await screen.findByText('以下按2027年6月16日计算，不是今天。')).toBeTruthy();
  expect(evaluate).toHaveBeenLastCalledWith({ recordText: '{}', today: '2027-06-16' });
  fireEvent.click(screen.getByText('回到今天'));
  expect(await screen.findByText('以下按2026年11月21日计算，也就是今天。')).toBeTruthy();
});

test('a day that does not exist is an error that leads to the field', async () => {
  await openRecord();
  fireEvent.click(screen.getByText('按这天计算'));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByRole('link').getAttribute('href')).toBe('#other-year');
});

test('closing a record forgets it', async () => {
  await openRecord();
  fireEvent.click(screen.getByRole('button', { name: '关闭并清除这份记录' }));
  await screen.findByRole('heading', { level: 1, name: '看懂您的信用记录' });
  expect(screen.getByLabelText<HTMLTextAreaElement>('粘贴记录文字').value).toBe('');
});

test('without an engine the page says so and keeps the guidance that needs none', async () => {
  const guidance = document.createElement('p');
  guidance.textContent = '查记录、提异议都免费。';
  const refused = () => Promise.reject(new Error('refused'));
  show({ module: refused, twin: refused }, guidance);
  expect(await screen.findByRole('heading', { level: 1, name: '这个浏览器打不开计算部分' })).toBeTruthy();
  expect(await screen.findByText('查记录、提异议都免费。')).toBeTruthy();
});

test('when the engine breaks twice, what was typed is there to be copied', async () => {
  const evaluate = () => {
    throw new Error('unreachable');
  };
  show(loaded({ ...fakeCalls(good), evaluate }));
  paste('{ "mine": 1 }');
  const typed = await screen.findByLabelText<HTMLTextAreaElement>('这是您刚才填写的内容，可以先复制下来：');
  expect(typed.value).toBe('粘贴记录文字\n{ "mine": 1 }');
});

test('when the page itself breaks, so is it', async () => {
  show(loaded(fakeCalls({ ...good, entries: null } as unknown as EvaluateAnswer)));
  paste('{ "mine": 2 }');
  const typed = await screen.findByLabelText<HTMLTextAreaElement>('这是您刚才填写的内容，可以先复制下来：');
  expect(typed.value).toBe('粘贴记录文字\n{ "mine": 2 }');
});

test('the law page tells each text and its provisions', async () => {
  route.value = 'law';
  show(loaded(fakeCalls(good)));
  const text = await screen.findByText('通常最多公开三年。');
  expect(text.closest('.sheet')?.textContent).toContain('克拉玛依市社会信用条例');
});

/** What stands outside all brackets of the pseudo-locale; they may stand in each other. */
function unbracketed(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return without === text ? text : unbracketed(without);
}

test.each(routes)('every word of the page %s comes from the catalogue', async (page: Route) => {
  await openRecord(fakeCalls({ ...good, problems: [problem] }));
  wording.value = pseudo(zhCN);
  guidance.value = { ...pseudo(guide), language: guide.language };
  route.value = page;
  await waitFor(() => {
    expect(document.title).toContain('⟦');
  });
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('[lang="zh-CN"], time').forEach((element) => {
    element.remove();
  });
  expect(copy.textContent).toContain('⟦');
  expect(unbracketed(copy.textContent)).not.toMatch(/[\u4e00-\u9fff]/);
});
