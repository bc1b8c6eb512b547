import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Awaited } from '.';
import { EngineContext } from '../../engine/context';
import type { Engine } from '../../engine/engine';
import { useAsked } from '../../engine/use-asked';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An engine that answers nothing until it is asked to stop, and then everything. */
function show() {
  const open: ((answer: null) => void)[] = [];
  let asked = 0;
  const ask = () => {
    asked += 1;
    return asked === 1
      ? new Promise<string | null>((answer) => open.push(answer))
      : Promise.resolve('算好了');
  };
  const cancel = () => {
    for (const answer of open) answer(null);
  };
  function Part() {
    const { answer, ...waited } = useAsked(ask, []);
    return answer === null ? <Awaited {...waited} /> : <p>{answer}</p>;
  }
  render(
    <EngineContext.Provider value={{ cancel } as unknown as Engine}>
      <Part />
    </EngineContext.Provider>,
  );
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await vi.advanceTimersByTimeAsync(50);
  });

test('what takes long can be stopped; then it can be asked for again, and the focus is on that', async () => {
  show();
  await act(() => vi.advanceTimersByTimeAsync(500).then(() => undefined));
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await press('不等了，取消');
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByText('停下了，没有算完。')).toBeTruthy();
  const again = screen.getByRole('button', { name: '再算一次' });
  expect(document.activeElement).toBe(again);
  await press('再算一次');
  await vi.waitFor(() => screen.getByText('算好了'));
});
