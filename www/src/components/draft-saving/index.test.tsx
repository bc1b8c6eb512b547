import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftSaving } from '.';
import { readFile } from '../../drafts/file';
import { onDevice, placeOf } from '../../drafts/device';
import { change, desk, onDesk, put } from '../../drafts/desk';
import { draftText } from '../../drafts/draft';
import { locked, lockOf } from '../../drafts/lock';
import { troubles } from '../../drafts/saving';
import { draft, inMemory } from '../../gallery/drafts';
import { setPublicComputer } from '../../keeping/public-computer';
import { dropEverything, keep } from '../../keeping/storage';
import { limits } from '../../limits';

const { id } = draft;
const today = '2026-11-21';

function Shown() {
  const item = desk.value.find((one) => one.draft.id === id);
  return item === undefined ? null : <DraftSaving item={item} today={today} />;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  desk.value = [];
  troubles.value = new Map();
  put(inMemory);
  render(<Shown />);
});

afterEach(() => {
  setPublicComputer(false);
  vi.unstubAllGlobals();
  dropEverything();
  desk.value = [];
});

test('nothing is on the device before it is asked for and confirmed', () => {
  press('存到本机');
  expect(onDevice(id)).toBeNull();
  press('先不存');
  expect(onDevice(id)).toBeNull();
  expect(screen.getByRole('button', { name: '存到本机' })).toBeTruthy();
});

test('without a passphrase it is saved as it is, and the page says that anybody can read it', async () => {
  press('存到本机');
  fireEvent.click(screen.getByLabelText('加密码'));
  fireEvent.click(screen.getByLabelText('30 天，到2026年12月21日为止'));
  press('存下来');
  expect(await screen.findByText('改动都存好了。')).toBeTruthy();
  const file = readFile(onDevice(id) ?? '');
  expect(file.is === 'draft' && file.draft.keepUntil).toBe('2026-12-21');
  expect(screen.getByText(/没有加密码，用这台设备的人都能看到/)).toBeTruthy();
});

test('a passphrase that is short or differs is refused; a good one hides everything', async () => {
  press('存到本机');
  type('密码', '太短了');
  type('再输一遍密码', '太短了');
  press('存下来');
  expect(screen.getByText(`密码太短，至少要 ${limits.passphraseLength} 个字符。`)).toBeTruthy();
  type('密码', '晴天去河边散步吧');
  press('存下来');
  expect(screen.getByText('两遍密码不一样，请再输一遍。')).toBeTruthy();
  expect(onDevice(id)).toBeNull();
  type('再输一遍密码', '晴天去河边散步吧');
  press('存下来');
  await waitFor(() => {
    expect(onDevice(id)).not.toBeNull();
  });
  expect(onDevice(id)).not.toMatch(/0990-|克拉玛依|applicant|"e1"/);
  expect(readFile(onDevice(id) ?? '').is).toBe('locked');
});

test('later changes are told, and saved at a press', async () => {
  press('存到本机');
  fireEvent.click(screen.getByLabelText('加密码'));
  press('存下来');
  await screen.findByText('改动都存好了。');
  change(id, { title: '改了名' }, today);
  expect(await screen.findByText('有改动还没有存。')).toBeTruthy();
  expect(onDevice(id)).not.toContain('改了名');
  press('存下改动');
  await waitFor(() => {
    expect(onDevice(id)).toContain('改了名');
  });
  press('从本机删掉，只留在内存里');
  expect(onDevice(id)).toBeNull();
  expect(onDesk(id)?.draft.title).toBe('改了名');
});

test('a browser that refuses says so plainly, and a file is offered', async () => {
  vi.stubGlobal('localStorage', {
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  });
  press('存到本机');
  fireEvent.click(screen.getByLabelText('加密码'));
  press('存下来');
  expect(await screen.findByText(/没有存上：浏览器的空间满了/)).toBeTruthy();
  expect(screen.getByText('存成文件带走')).toBeTruthy();
});

test('on a public computer it is not offered, and the page says why', async () => {
  setPublicComputer(true);
  expect(await screen.findByText(/现在是公共电脑模式/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '存到本机' })).toBeNull();
});

test('where the browser cannot encrypt it says so, and saves without', async () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });
  press('存到本机');
  expect(screen.getByText(/这个浏览器在这里不能加密/)).toBeTruthy();
  expect(screen.queryByLabelText('加密码')).toBeNull();
  press('存下来');
  await waitFor(() => {
    expect(readFile(onDevice(id) ?? '').is).toBe('draft');
  });
});

test('what is written over what another window saved is locked as it was wanted here', async () => {
  keep(placeOf(id), draftText({ ...draft, title: 'of another window' }));
  press('存到本机');
  type('密码', '晴天去河边散步吧');
  type('再输一遍密码', '晴天去河边散步吧');
  press('存下来');
  fireEvent.click(await screen.findByRole('button', { name: '用这里的内容盖过去' }));
  expect(await screen.findByText('改动都存好了。')).toBeTruthy();
  expect(readFile(onDevice(id) ?? '').is).toBe('locked');
  expect(screen.getByText(/加了密码。/)).toBeTruthy();
});

test('who would write over a locked one without a passphrase is told so', async () => {
  const other = await locked(draftText(draft), draft.keepUntil, await lockOf('晴天去河边散步吧'));
  keep(placeOf(id), other);
  press('存到本机');
  fireEvent.click(screen.getByLabelText('加密码'));
  press('存下来');
  expect(await screen.findByText(/本机上的那一份加了密码/)).toBeTruthy();
  expect(onDevice(id)).toBe(other);
});

const title = () => screen.getByRole('heading', { name: '存到本机' });
const pressWithKeys = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

test('whoever presses what then goes is led to the heading, never to nowhere', async () => {
  pressWithKeys('存到本机');
  pressWithKeys('先不存');
  await waitFor(() => {
    expect(document.activeElement).toBe(title());
  });
  pressWithKeys('存到本机');
  fireEvent.click(await screen.findByLabelText('加密码'));
  pressWithKeys('存下来');
  await screen.findByText('改动都存好了。');
  expect(document.activeElement).toBe(title());
  change(id, { title: '改了名' }, today);
  await screen.findByText('有改动还没有存。');
  pressWithKeys('存下改动');
  await screen.findByText('改动都存好了。');
  expect(document.activeElement).toBe(title());
  keep(placeOf(id), 'of another window');
  change(id, { title: '又改了名' }, today);
  await screen.findByText('有改动还没有存。');
  pressWithKeys('存下改动');
  await screen.findByRole('button', { name: '用这里的内容盖过去' });
  pressWithKeys('用这里的内容盖过去');
  await screen.findByText('改动都存好了。');
  expect(document.activeElement).toBe(title());
  pressWithKeys('从本机删掉，只留在内存里');
  await screen.findByRole('button', { name: '存到本机' });
  expect(document.activeElement).toBe(title());
});
