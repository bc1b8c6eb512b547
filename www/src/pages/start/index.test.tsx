import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { evaluation } from '../../gallery/samples';
import { configuration, nothingConfigured } from '../../configuration/configured';
import { closeRecord, sheet } from '../../record/sheet';
import { Start } from '.';

afterEach(() => {
  vi.unstubAllGlobals();
  closeRecord();
  configuration.value = nothingConfigured;
  location.hash = '';
});

function show() {
  const engine = startEngine(loaded(fakeCalls({ status: 'success', ...evaluation })));
  render(
    <EngineContext.Provider value={engine}>
      <Start />
    </EngineContext.Provider>,
  );
}

const source = { name: '示例市', address: 'https://portal.example/mine.json' };

/** An answer that comes in two pieces, the second one when it is asked for. */
function inPieces() {
  let second: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(300 * 1024).fill(32));
      second = () => {
        controller.enqueue(new TextEncoder().encode('{}'));
        controller.close();
      };
    },
  });
  return {
    answer: { ok: true, body } as unknown as Response,
    second: () => {
      second();
    },
  };
}

test('the other door is shown at a switch, and what was typed is still there after it', () => {
  show();
  fireEvent.input(screen.getByLabelText('粘贴记录文字'), { target: { value: '{ 记录' } });
  fireEvent.click(screen.getByLabelText('银行征信报告'));
  expect(screen.getByRole('heading', { name: '征信报告在人民银行征信中心' })).toBeTruthy();
  expect(screen.queryByLabelText('粘贴记录文字')).toBeNull();
  fireEvent.click(screen.getByLabelText('公共信用记录'));
  const field = screen.getByLabelText<HTMLTextAreaElement>('粘贴记录文字');
  expect(field.value).toBe('{ 记录');
  expect(field.closest('details')?.open).toBe(true);
});

test('no source is offered where none is configured', () => {
  show();
  expect(screen.queryByText(/由本站的运营单位提供/)).toBeNull();
  expect(screen.queryByText('本站的记录来源没有配置好')).toBeNull();
});

test('a configured source is opened at a press, and how much has come is told', async () => {
  const { answer, second } = inPieces();
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  configuration.value = { ...nothingConfigured, records: source };
  show();
  fireEvent.click(screen.getByRole('button', { name: '打开示例市的记录' }));
  await screen.findByText('已经收到 0.3 MB');
  second();
  await waitFor(() => {
    expect(sheet.value?.name).toBe('示例市');
  });
  expect(sheet.value?.text.trim()).toBe('{}');
  expect(location.hash).toBe('#/record');
});

test('loading can be cancelled', async () => {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise((_done, fail) => {
      signal?.addEventListener('abort', () => {
        fail(new DOMException('', 'AbortError'));
      });
    });
  });
  configuration.value = { ...nothingConfigured, records: source };
  show();
  fireEvent.click(screen.getByRole('button', { name: '打开示例市的记录' }));
  fireEvent.click(await screen.findByRole('button', { name: '取消下载' }));
  await screen.findByText('已经取消下载。');
  expect(screen.queryByRole('button', { name: '取消下载' })).toBeNull();
  expect(sheet.value).toBeNull();
});

test('where a browser cannot cancel, nothing is offered that would not work', async () => {
  vi.stubGlobal('AbortController', undefined);
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  configuration.value = { ...nothingConfigured, records: source };
  show();
  fireEvent.click(screen.getByRole('button', { name: '打开示例市的记录' }));
  await screen.findByText('已经收到 0.0 MB');
  expect(screen.queryByRole('button', { name: '取消下载' })).toBeNull();
});

test('a source that fails is an error in words, at its place', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
  configuration.value = { ...nothingConfigured, records: source };
  show();
  fireEvent.click(screen.getByRole('button', { name: '打开示例市的记录' }));
  const link = await screen.findByRole('link', { name: '记录没有下载成功，请检查网络后再试。' });
  expect(link.getAttribute('href')).toBe('#configured-source');
});

test('what is wrong with the configuration stands where the source would', () => {
  configuration.value = {
    ...nothingConfigured,
    problems: [
      { what: 'wrongAddress', key: 'records.address' },
      { what: 'wrongAddress', key: 'handOver.address' },
    ],
  };
  show();
  expect(screen.getByRole('heading', { level: 3, name: '本站的记录来源没有配置好' })).toBeTruthy();
  expect(screen.getByText('portal.json 里的地址不在本站：records.address')).toBeTruthy();
  expect(screen.queryByText('portal.json 里的地址不在本站：handOver.address')).toBeNull();
});
