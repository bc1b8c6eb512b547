import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SeveralPage } from '.';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { evaluation } from '../../gallery/samples';
import { forgetEverything } from '../../keeping/memory';
import { sheet } from '../../record/sheet';
import { route } from '../../router';
import { brought } from '../../several/subjects';

afterEach(() => {
  forgetEverything();
  location.hash = '';
});

function show() {
  const calls = fakeCalls({ status: 'success', ...evaluation });
  render(
    <EngineContext.Provider value={startEngine(loaded(calls))}>
      <SeveralPage />
    </EngineContext.Provider>,
  );
}
const add = (...names: readonly string[]) => {
  const files = names.map((name) => new File([name], `${name}.json`));
  fireEvent.change(screen.getByLabelText(/选择记录文件/), { target: { files } });
};
const cards = () => screen.queryAllByRole('article');

test('records are added, more of them, and one is taken away', async () => {
  show();
  expect(cards()).toEqual([]);
  add('甲', '乙');
  await waitFor(() => {
    expect(brought.value.map(({ state }) => state.is)).toEqual(['told', 'told']);
  });
  add('丙');
  await waitFor(() => {
    expect(cards()).toHaveLength(3);
  });
  expect(screen.getByRole('heading', { name: '一共 3 份记录' })).toBeTruthy();
  const [first] = screen.getAllByRole('button', { name: /^从这里拿走/ });
  if (first) fireEvent.click(first);
  expect(cards()).toHaveLength(2);
  expect(document.activeElement?.textContent).toBe('一共 2 份记录');
  expect(screen.getByRole('heading', { name: '所有的日子' })).toBeTruthy();
});

test('what is there already is said', async () => {
  show();
  add('甲');
  await waitFor(() => {
    expect(cards()).toHaveLength(1);
  });
  add('甲');
  expect(await screen.findByText('“甲.json”已经在里面了。')).toBeTruthy();
  expect(cards()).toHaveLength(1);
});

test('one of them becomes the record of the portal', async () => {
  show();
  add('甲');
  fireEvent.click(await screen.findByRole('button', { name: /^打开这一份/ }));
  await waitFor(() => {
    expect(route.value).toBe('record');
  });
  expect(sheet.value?.text).toBe('甲');
});
