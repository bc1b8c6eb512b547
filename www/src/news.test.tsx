import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EngineContext } from './engine/context';
import { startEngine } from './engine/engine';
import { fakeCalls, loaded } from './gallery/fake-engine';
import { about, evaluation, provisions } from './gallery/samples';
import { staysBehind } from './keeping/carried';
import { forgetEverything } from './keeping/memory';
import { idle } from './keeping/start';
import { received } from './gallery/hand-overs';
import { gone } from './hand-over/gone';
import { AskWhetherIdle, HandOverNews, LawNews, SiteNews } from './news';
import { waiting } from './offline/registration';
import { Law, lawBook } from './record/law-book';
import { draft } from './typed';

afterEach(() => {
  waiting.value = null;
  idle.value = null;
  forgetEverything();
  location.hash = '';
  vi.unstubAllGlobals();
});

function lawOf(verifiedOn: string) {
  const packs = about.packs.map((pack) => ({ ...pack, verifiedOn }));
  const engine = startEngine(loaded(fakeCalls({ status: 'success', ...evaluation })));
  return (
    <EngineContext.Provider value={engine}>
      <Law.Provider value={lawBook({ ...about, packs }, provisions)}>
        <LawNews />
      </Law.Provider>
    </EngineContext.Provider>
  );
}

test('law checked long before the day of the engine is warned of', async () => {
  render(lawOf('2026-03-01'));
  expect(await screen.findByText(/2026年3月1日核对/)).toBeTruthy();
});

test('law checked lately is not', async () => {
  const { container } = render(lawOf('2026-11-01'));
  await new Promise((done) => setTimeout(done, 20));
  expect(container.textContent).toBe('');
});

/** A browser in which a new version waits. */
function newVersion() {
  const takeOver: (() => void)[] = [];
  const postMessage = vi.fn(() => {
    for (const act of takeOver.splice(0)) act();
  });
  vi.stubGlobal('navigator', {
    serviceWorker: { addEventListener: (_: string, act: () => void) => takeOver.push(act) },
  });
  waiting.value = { state: 'installed', postMessage } as unknown as ServiceWorker;
  return postMessage;
}

test('a new version takes over and the page opens anew at a press, where nothing is lost by it', () => {
  const postMessage = newVersion();
  const reload = vi.fn();
  render(<SiteNews reload={reload} />);
  expect(postMessage).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '更新' }));
  expect(postMessage).toHaveBeenCalledWith('take-over');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('what was typed is laid aside for the page that comes then, without a question', () => {
  newVersion();
  draft('reason', () => '理由').value = '甲';
  render(<SiteNews reload={vi.fn()} />);
  fireEvent.click(screen.getByRole('button', { name: '更新' }));
  expect(window.name).toContain('"text":"甲"');
  window.name = '';
});

test('where something cannot come along the press is a question first', () => {
  const postMessage = newVersion();
  const gone = staysBehind(() => ['选好的照片']);
  render(<SiteNews reload={vi.fn()} />);
  fireEvent.click(screen.getByRole('button', { name: '更新' }));
  expect(screen.getByRole('dialog').textContent).toContain('选好的照片');
  expect(postMessage).not.toHaveBeenCalled();
  gone();
});

test('without a new version there is no word of it', () => {
  const { container } = render(<SiteNews reload={vi.fn()} />);
  expect(container.textContent).toBe('');
});

test('on a public computer the question comes with the countdown; clearing clears and leads to what was cleared', async () => {
  const extend = vi.fn();
  idle.value = { secondsLeft: signal(100), extend, stop: vi.fn() };
  draft('reason', () => '理由').value = '甲';
  render(<AskWhetherIdle />);
  fireEvent.click(screen.getByRole('button', { name: '我还在，继续用' }));
  expect(extend).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: '现在清除' }));
  await waitFor(() => {
    expect(location.hash).toBe('#/privacy');
  });
  expect(draft('reason', () => '').value).toBe('');
});

test('a letter that went from the device is told of until it is seen, and the focus goes to the page', async () => {
  gone.value = [{ subject: received, receipt: null }];
  render(
    <>
      <HandOverNews />
      <h1 tabIndex={-1}>page</h1>
    </>,
  );
  const seen = screen.getByRole('button', { name: '知道了' });
  seen.focus();
  fireEvent.click(seen);
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('page');
  });
  expect(screen.queryByText(/没有等到回执/)).toBeNull();
});
